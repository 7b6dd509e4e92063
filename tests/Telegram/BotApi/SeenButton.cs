using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A button below a message.</summary>
/// <param name="Data">What it sends to the bot; null if it does something else.</param>
/// <param name="Link">The page that it opens.</param>
internal sealed record SeenButton(string Label, string? Data, string? Link)
{
    public static SeenButton From(JsonNode? json) =>
        new(json!["text"]!.GetValue<string>(), json["callback_data"]?.GetValue<string>(), json["url"]?.GetValue<string>());
}
