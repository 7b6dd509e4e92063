using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The keyboard that a bot shows instead of the letters.</summary>
/// <param name="Hint">What the empty input says.</param>
internal sealed record ReplyKeyboard(IReadOnlyList<IReadOnlyList<ReplyKey>> Rows, bool IsOneTime, string? Hint)
{
    public static ReplyKeyboard From(JsonObject markup) => new(
        [.. markup["keyboard"]!.AsArray().Select(row => (IReadOnlyList<ReplyKey>)[.. row!.AsArray().Select(ReplyKey.From)])],
        markup["one_time_keyboard"]?.GetValue<bool>() is true,
        markup["input_field_placeholder"]?.GetValue<string>());

    public ReplyKey? Key(string label) => Rows.SelectMany(row => row).FirstOrDefault(key => key.Label == label);
}

/// <summary>A key of it.</summary>
internal sealed record ReplyKey(string Label, bool AsksForContact, bool AsksForLocation)
{
    public static ReplyKey From(JsonNode? json) => json is JsonValue text
        ? new(text.GetValue<string>(), false, false)
        : new(json!["text"]!.GetValue<string>(), json["request_contact"]?.GetValue<bool>() is true, json["request_location"]?.GetValue<bool>() is true);
}
