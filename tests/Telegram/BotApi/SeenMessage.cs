using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A message as a person saw it at one moment.</summary>
/// <param name="Json">The Message object of the Bot API.</param>
/// <param name="Revisions">The text after each edit, the first one first.</param>
internal sealed record SeenMessage(JsonObject Json, DateTimeOffset SentAt, DateTimeOffset? EditedAt, IReadOnlyList<string> Revisions)
{
    public long Id => Json["message_id"]!.GetValue<long>();

    public bool IsFromBot => Json["from"]!["is_bot"]!.GetValue<bool>();

    /// <summary>Text or caption without markup; "" if there is neither.</summary>
    public string Text => Revisions[^1];

    public bool IsEdited => Revisions.Count > 1;

    /// <summary>Whether links in it unfold to a picture and a summary.</summary>
    public bool ShowsLinkPreview => Json["link_preview_options"]?["is_disabled"]?.GetValue<bool>() is not true;

    /// <summary>Whether forwarding and copying are forbidden.</summary>
    public bool IsProtected => Json["has_protected_content"]?.GetValue<bool>() is true;

    public long? ReplyTo => Json["reply_to_message"]?["message_id"]?.GetValue<long>();

    /// <summary>The formatted parts, such as "bold" with what is bold.</summary>
    public IReadOnlyList<(string Kind, string Part)> Formats =>
        [.. (Json["entities"] ?? Json["caption_entities"])?.AsArray().Select(entity => (entity!["type"]!.GetValue<string>(), Part(entity))) ?? []];

    /// <summary>The buttons below the message, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<SeenButton>> Rows =>
        [.. Json["reply_markup"]?["inline_keyboard"]?.AsArray().Select(row => (IReadOnlyList<SeenButton>)[.. row!.AsArray().Select(SeenButton.From)]) ?? []];

    public IReadOnlyList<SeenButton> Buttons => [.. Rows.SelectMany(row => row)];

    /// <summary>The button with this label or callback data.</summary>
    public SeenButton Button(string labelOrData) =>
        Buttons.FirstOrDefault(button => button.Data == labelOrData || button.Label == labelOrData)
        ?? throw new InvalidOperationException($"No button \"{labelOrData}\" among: {string.Join(", ", Buttons.Select(button => button.Label))}");

    private string Part(JsonNode entity) => Text.Substring(entity["offset"]!.GetValue<int>(), entity["length"]!.GetValue<int>());
}
