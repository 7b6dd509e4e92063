using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Translates between the protocol's activities and the office's messages, both ways; pure.</summary>
internal static partial class DirectLineMapper
{
    /// <summary>Longest message in bytes of UTF-8.</summary>
    public const int LongestText = 64 * 1024;

    private const int LongestClientId = 200;

    /// <summary>What an activity means.</summary>
    public static IncomingMessage Read(IncomingActivity activity) => activity.Type switch
    {
        "message" => ReadMessage(activity),
        "typing" or "conversationUpdate" or "event" => new IncomingMessage.Nothing(),
        _ => new IncomingMessage.Refused(Refusal.NotAccepted),
    };

    /// <summary>A line on the wire; null when it was emptied and says nothing any more.</summary>
    /// <param name="line">Who said it when.</param>
    /// <param name="content">What was said.</param>
    /// <param name="site">The address at which the client reaches the product; links to its own pages begin with it, as the chat may stand on another site.</param>
    public static DirectLineActivity? Write(TranscriptLine line, LineContent content, string site)
    {
        if (line.IsBlanked && line.From != Speaker.Resident)
        {
            return null;
        }

        return new DirectLineActivity("message", Id(line.ConversationId, line.Sequence), line.At.ToDateTimeOffset(), Sender(line.From, content.Name), new(line.ConversationId.ToString("N")))
        {
            Locale = "de-DE",
            Text = content.Text,
            TextFormat = "plain",
            Attachments = content.Cards.Count > 0 ? [.. content.Cards.Select(card => Card(card, site))] : null,
            SuggestedActions = content.Buttons.Count > 0 ? new([.. content.Buttons.Select(Answer)]) : null,
            ChannelData = new(content.ClientId ?? line.InboundKey, Copy(line, content)),
        };
    }

    /// <summary>The sign that an answer takes a moment.</summary>
    public static DirectLineActivity Typing(Guid conversation, DateTimeOffset at) =>
        new("typing", $"{conversation:N}|typing-{Guid.NewGuid():N}", at, Sender(Speaker.Bot, null), new(conversation.ToString("N")));

    /// <summary>The id of a line.</summary>
    public static string Id(Guid conversation, int sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{conversation:N}|{sequence:0000000}");

    /// <summary>The sequence after which lines are wanted; anything unreadable means all.</summary>
    public static int Watermark(string? watermark) =>
        int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out int sequence) ? sequence : 0;

    private static IncomingMessage ReadMessage(IncomingActivity activity)
    {
        string? clientId = Text(activity.ChannelData, "clientActivityID");
        if (clientId?.Length > LongestClientId)
        {
            return new IncomingMessage.Refused(Refusal.Malformed);
        }

        string? press = Press(activity);
        string text = FirstWords(activity.Text, Text(activity.ChannelData, "messageBack", "displayText"), press);
        return (text.Trim().Length, Encoding.UTF8.GetByteCount(text)) switch
        {
            (0, _) => new IncomingMessage.Refused(Refusal.MessageEmpty),
            (_, > LongestText) => new IncomingMessage.Refused(Refusal.MessageTooLong),
            _ => new IncomingMessage.Words(new Inbound.Said(text, press), clientId),
        };
    }

    private static string FirstWords(params string?[] texts) => texts.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "";

    private static string? Press(IncomingActivity activity)
    {
        string?[] places = [Text(activity.Value), Text(activity.ChannelData, "messageBack", "value"), Text(activity.ChannelData, "postBack", "value"), activity.Text?.Trim()];
        return places.FirstOrDefault(place => place is not null && ButtonValue().IsMatch(place));
    }

    /// <summary>The text at the end of a path of fields, or null.</summary>
    private static string? Text(JsonElement? element, params string[] path)
    {
        foreach (string field in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } parent || !parent.TryGetProperty(field, out var child))
            {
                return null;
            }

            element = child;
        }

        return element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
    }

    private static DirectLineActivity.Account Sender(Speaker speaker, string? name) => speaker switch
    {
        Speaker.Resident => new("resident", null, "user"),
        Speaker.Counsellor => new("counsellor", name, "bot"),
        _ => new("lotse", null, "bot"),
    };

    private static DirectLineActivity.Action Answer(Button button) =>
        new("messageBack", button.Title, button.Value, button.Title, button.Title);

    private static DirectLineActivity.Attachment Card(Card card, string site) =>
        new("application/vnd.microsoft.card.hero", new(card.Title, card.Subtitle, card.Text.Replace("\n", "  \n", StringComparison.Ordinal), [.. card.Actions.Select(action => Act(action, site))]));

    private static DirectLineActivity.Action Act(CardAction action, string site) =>
        new(action.Uri.StartsWith("tel:", StringComparison.Ordinal) ? "call" : "openUrl", action.Title, action.Uri.StartsWith('/') ? site + action.Uri : action.Uri);

    private static DirectLineActivity.WidgetCopy Copy(TranscriptLine line, LineContent content) => new(
        content.Key.Length > 0 ? content.Key : null,
        line.From.ToString().ToLowerInvariant(),
        content.Name,
        content.Buttons.Count > 0 ? [.. content.Buttons.Select(button => new DirectLineActivity.WidgetButton(button.Title, button.Value, button.IsMenu))] : null,
        content.Cards.Count > 0 ? [.. content.Cards.Select(card => card.ServiceId)] : null,
        line.IsBlanked ? true : null);

    [GeneratedRegex(@"^(q[0-9]{1,9}|menu)\.[A-Za-z0-9_.:-]{1,100}$")]
    private static partial Regex ButtonValue();
}
