using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Reads from the arguments of a call what a message is to contain, and refuses what the Bot API refuses.</summary>
internal static class SentContent
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;

    public static JsonObject Text(Arguments arguments, bool isEdit)
    {
        string given = arguments.Text("text") is { Length: > 0 } text ? text : throw RefusalException.BadRequest("message text is empty");
        var formatted = Formatted(arguments, given, "parse_mode", "entities");
        if (formatted.Text.Length == 0)
        {
            throw RefusalException.BadRequest(given.Trim().Length == 0 ? "message text is empty" : "text must be non-empty");
        }

        if (formatted.Text.Length > LongestText)
        {
            throw RefusalException.BadRequest(isEdit ? "MESSAGE_TOO_LONG" : "message is too long");
        }

        var content = formatted.ToJson("text", "entities");
        Wire.Add(content, "link_preview_options", LinkPreview(arguments));
        return content;
    }

    /// <summary>Adds the caption, if there is one, to a picture or file.</summary>
    public static JsonObject Captioned(Arguments arguments, JsonObject content)
    {
        content.Remove("caption");
        content.Remove("caption_entities");
        if (arguments.Text("caption") is not { Length: > 0 } caption)
        {
            return content;
        }

        var formatted = Formatted(arguments, caption, "parse_mode", "caption_entities");
        if (formatted.Text.Length > LongestCaption)
        {
            throw RefusalException.BadRequest("message caption is too long");
        }

        foreach (var (name, value) in formatted.ToJson("caption", "caption_entities"))
        {
            content[name] = value?.DeepClone();
        }

        return content;
    }

    private static FormattedText Formatted(Arguments arguments, string text, string modeField, string entitiesField)
    {
        string mode = arguments.Text(modeField) ?? "";
        var parsed = mode.ToUpperInvariant() switch
        {
            "" => new FormattedText(text, Entities(arguments, entitiesField, text.Length)),
            "HTML" => HtmlText.Parse(text),
            "MARKDOWNV2" => MarkdownV2Text.Parse(text),
            "MARKDOWN" => MarkdownText.Parse(text),
            _ => throw RefusalException.BadRequest("unsupported parse_mode"),
        };
        return parsed.Trimmed().Detected();
    }

    private static List<TextEntity> Entities(Arguments arguments, string field, int length) =>
        [.. (arguments.Json(field, "entities") as JsonArray ?? []).Select(entity => TextEntity.From(entity!)).Where(entity => entity.Offset >= 0 && entity.Length > 0 && entity.Offset + entity.Length <= length)];

    private static JsonObject? LinkPreview(Arguments arguments) =>
        arguments.Json("link_preview_options", "link preview options")?.DeepClone() as JsonObject
        ?? (arguments.Flag("disable_web_page_preview") ? new JsonObject { ["is_disabled"] = true } : null);
}
