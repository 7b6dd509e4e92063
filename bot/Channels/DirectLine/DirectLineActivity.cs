namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>An activity as the protocol sends it to the resident's client: a line of the conversation, or the sign that an answer is on its way.</summary>
/// <param name="Id">"{conversation}|{sequence}".</param>
/// <param name="ChannelData">The echo of the client's own id, and the copy for our own widget.</param>
internal sealed record DirectLineActivity(
    string Type,
    string Id,
    DateTimeOffset Timestamp,
    DirectLineActivity.Account From,
    DirectLineActivity.Account Conversation,
    string ChannelId = "directline",
    string? Locale = null,
    string? Text = null,
    string? TextFormat = null,
    IReadOnlyList<DirectLineActivity.Attachment>? Attachments = null,
    DirectLineActivity.Suggestions? SuggestedActions = null,
    DirectLineActivity.Extras? ChannelData = null)
{
    /// <summary>Who speaks, or the conversation.</summary>
    public sealed record Account(string Id, string? Name = null, string? Role = null);

    /// <summary>The answers to press.</summary>
    public sealed record Suggestions(IReadOnlyList<Action> Actions);

    /// <summary>Something to press.</summary>
    /// <param name="Type">"messageBack" sends a message, "openUrl" and "call" leave the chat.</param>
    public sealed record Action(string Type, string Title, string Value, string? Text = null, string? DisplayText = null);

    /// <summary>A card.</summary>
    public sealed record Attachment(string ContentType, HeroCard Content);

    /// <summary>A service or helpline.</summary>
    public sealed record HeroCard(string Title, string? Subtitle, string Text, IReadOnlyList<Action> Buttons);

    /// <summary>What the channel adds.</summary>
    /// <param name="ClientActivityID">The id under which the resident's client sent the line.</param>
    /// <param name="Lotse">The copy for our own widget.</param>
    public sealed record Extras(
        [property: System.Text.Json.Serialization.JsonPropertyName("clientActivityID")] string? ClientActivityID,
        WidgetCopy? Lotse);

    /// <summary>What our own widget reads.</summary>
    /// <param name="Key">Which text of the dialogs it is.</param>
    /// <param name="From">"resident", "bot" or "counsellor".</param>
    /// <param name="Name">The counsellor's name.</param>
    /// <param name="Buttons">The buttons with their menu flag.</param>
    /// <param name="Services">Ids of the cards' services, in their order.</param>
    /// <param name="Removed">The words were deleted; the text is empty.</param>
    public sealed record WidgetCopy(string? Key, string From, string? Name, IReadOnlyList<WidgetButton>? Buttons, IReadOnlyList<string>? Services, bool? Removed);

    /// <summary>A button of the question.</summary>
    /// <param name="Menu">It is a command that works in every state.</param>
    public sealed record WidgetButton(string Title, string Value, bool Menu);
}
