using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Channels;

/// <summary>Reads activities as they come over the wire.</summary>
internal static class WireActivity
{
    public static string? Id(this JsonNode activity) => activity["id"]?.GetValue<string>();

    public static string? Type(this JsonNode activity) => activity["type"]?.GetValue<string>();

    public static string? Text(this JsonNode activity) => activity["text"]?.GetValue<string>();

    public static string? Role(this JsonNode activity) => activity["from"]?["role"]?.GetValue<string>();

    /// <summary>Which text of the dialogs it is.</summary>
    public static string? Key(this JsonNode activity) => activity["channelData"]?["lotse"]?["key"]?.GetValue<string>();

    public static string? ClientId(this JsonNode activity) => activity["channelData"]?["clientActivityID"]?.GetValue<string>();

    /// <summary>The value of the button that ends with a key, such as ".yes".</summary>
    public static string Button(this JsonNode activity, string ending) =>
        activity["suggestedActions"]!["actions"]!.AsArray().Select(action => action!["value"]!.GetValue<string>()).First(value => value.EndsWith(ending, StringComparison.Ordinal));
}
