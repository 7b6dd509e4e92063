using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A formatted part of a text.</summary>
/// <param name="Kind">Such as "bold" or "text_link".</param>
/// <param name="Offset">In UTF-16 units, as all lengths.</param>
/// <param name="Argument">The address of a text_link, the language of a pre.</param>
internal sealed record TextEntity(string Kind, int Offset, int Length, string? Argument)
{
    public bool Overlaps(TextEntity other) => Offset < other.Offset + other.Length && other.Offset < Offset + Length;

    /// <summary>The part that remains when the text loses its beginning and everything beyond a length.</summary>
    public TextEntity? Within(int skipped, int length)
    {
        int start = Math.Clamp(Offset - skipped, 0, length);
        int end = Math.Clamp(Offset + Length - skipped, 0, length);
        return end > start ? this with { Offset = start, Length = end - start } : null;
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["offset"] = Offset, ["length"] = Length, ["type"] = Kind };
        if (Argument is { Length: > 0 })
        {
            json[Kind switch { "text_link" => "url", "pre" => "language", _ => "custom_emoji_id" }] = Argument;
        }

        return json;
    }

    public static TextEntity From(JsonNode json) => new(
        json["type"]!.GetValue<string>(),
        json["offset"]!.GetValue<int>(),
        json["length"]!.GetValue<int>(),
        (json["url"] ?? json["language"] ?? json["custom_emoji_id"])?.GetValue<string>());
}
