using System.Net;
using System.Text;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Puts what one turn said into as few messages as fit, in HTML as Telegram takes it; pure, so the same lines always give the same messages.</summary>
/// <param name="texts">Words of this channel.</param>
/// <param name="site">The public address of the product, for links to its own pages; null: those are left out.</param>
internal sealed class TelegramWriter(TelegramTexts texts, string? site)
{
    /// <summary>Telegram takes 4096 characters of the text as it is read, without marks; the rest is room for the head and foot of a card.</summary>
    private const int Longest = 3500;

    /// <summary>The messages, in order.</summary>
    /// <param name="lines">What one turn said.</param>
    public IReadOnlyList<TelegramMessage> Write(IReadOnlyList<LineContent> lines)
    {
        var blocks = lines.SelectMany(Blocks).SelectMany(Cut).ToList();
        var links = lines.SelectMany(DoorLinks).ToList();
        var buttons = lines.Count > 0 ? lines[^1].Buttons : [];
        var asks = Device(lines);
        var messages = Join(blocks).Select(html => new TelegramMessage(html)).ToList();
        if (messages.Count == 0)
        {
            return [];
        }

        messages[^1] = messages[^1] with { Keyboard = TelegramKeyboard.Of(buttons, links, texts) };
        return asks == DeviceKey.None ? messages : [.. messages, new TelegramMessage(Escape(texts.Of(asks == DeviceKey.Phone ? "hint_phone" : "hint_place"))) { Device = asks }];
    }

    /// <summary>Text that no character can break.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static DeviceKey Device(IReadOnlyList<LineContent> lines) => lines.Count == 0 ? DeviceKey.None : lines[^1].Key switch
    {
        "appointment.AskContact" => DeviceKey.Phone,
        "concern.AskHome" => DeviceKey.Place,
        _ => DeviceKey.None,
    };

    private IEnumerable<Block> Blocks(LineContent line)
    {
        if (line.Text.Trim().Length > 0)
        {
            yield return new Block(line.Text.Trim(), line.Name is { } name && line.Key == "engine.counsellorWrote" ? $"<b>{Escape(name)}:</b> " : "");
        }

        foreach (var card in line.Cards.Where(card => card.Title.Length > 0))
        {
            yield return new Block(card.Text.Trim(), Head(card), Foot(card));
        }
    }

    private static string Head(Card card) => $"<b>{Escape(card.Title)}</b>\n{(card.Subtitle is { } line ? $"<i>{Escape(line)}</i>\n" : "")}";

    private string Foot(Card card) => string.Concat(card.Actions
        .Select(action => (action.Title, Url: Address(action)))
        .Where(link => link.Url is not null)
        .Select(link => $"\n<a href=\"{WebUtility.HtmlEncode(link.Url)}\">{Escape(link.Title)}</a>"));

    /// <summary>Telegram makes telephone numbers and mail addresses in the text pressable by itself.</summary>
    private string? Address(CardAction action) => action.Uri switch
    {
        _ when action.Uri.StartsWith("https://", StringComparison.Ordinal) || action.Uri.StartsWith("http://", StringComparison.Ordinal) => action.Uri,
        _ when action.Uri.StartsWith('/') && site is not null => site + action.Uri,
        _ => null,
    };

    private IEnumerable<(string Title, string Url)> DoorLinks(LineContent line) => line.Cards
        .Where(card => card.Title.Length == 0)
        .SelectMany(card => card.Actions)
        .Select(action => (action.Title, Url: Address(action)))
        .Where(link => link.Url is not null)
        .Select(link => (link.Title, link.Url!));

    /// <summary>What is too long is cut at the end of a line or a sentence.</summary>
    private static IEnumerable<string> Cut(Block block)
    {
        string rest = block.Text;
        string head = block.Head;
        while (rest.Length > Longest)
        {
            int end = SentenceEnd.Before(rest, Longest);
            yield return head + Escape(rest[..end].Trim());
            head = "";
            rest = rest[end..].Trim();
        }

        yield return (head + Escape(rest) + block.Foot).Trim();
    }

    private static IEnumerable<string> Join(List<string> blocks)
    {
        var message = new StringBuilder();
        foreach (string block in blocks)
        {
            if (message.Length > 0 && message.Length + block.Length + 2 > Longest)
            {
                yield return message.ToString();
                message.Clear();
            }

            message.Append(message.Length > 0 ? "\n\n" : "").Append(block);
        }

        if (message.Length > 0)
        {
            yield return message.ToString();
        }
    }

    private sealed record Block(string Text, string Head = "", string Foot = "");
}
