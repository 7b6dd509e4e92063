using System.Text;
using Telegram.Bot.Types.ReplyMarkups;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Buttons below a message: at most two columns, short labels side by side, the way to a person and to the numbers last.</summary>
internal static class TelegramKeyboard
{
    /// <summary>Data of a button that was pressed already.</summary>
    public const string Done = "done";

    /// <summary>Data of a button whose value is too long for the wire: its label says what is meant.</summary>
    public const string ByLabel = "label";

    private const int LongestData = 64;
    private const int ShortLabel = 17;

    /// <summary>The keyboard, or null when there is nothing to press.</summary>
    public static InlineKeyboardMarkup? Of(IReadOnlyList<Button> buttons, IReadOnlyList<(string Title, string Url)> links, TelegramTexts texts)
    {
        var rows = links.Select(link => new List<InlineKeyboardButton> { InlineKeyboardButton.WithUrl(link.Title, link.Url) }).ToList();
        AddRows(rows, buttons.Where(button => !button.IsMenu), button => button.Title);
        AddRows(rows, buttons.Where(button => button.IsMenu), button => Short(button, texts));
        return rows.Count > 0 ? new InlineKeyboardMarkup(rows) : null;
    }

    /// <summary>What is left of a keyboard after a press: the chosen answer, marked.</summary>
    public static InlineKeyboardMarkup Pressed(string label) => new(InlineKeyboardButton.WithCallbackData($"✓ {label}", Done));

    private static void AddRows(List<List<InlineKeyboardButton>> rows, IEnumerable<Button> buttons, Func<Button, string> label)
    {
        List<InlineKeyboardButton>? half = null;
        foreach (var button in buttons)
        {
            var key = InlineKeyboardButton.WithCallbackData(label(button), Data(button));
            bool isShort = key.Text.Length <= ShortLabel;
            if (half is not null && isShort)
            {
                half.Add(key);
                half = null;
                continue;
            }

            rows.Add([key]);
            half = isShort ? rows[^1] : null;
        }
    }

    private static string Data(Button button) => Encoding.UTF8.GetByteCount(button.Value) <= LongestData ? button.Value : ByLabel;

    private static string Short(Button button, TelegramTexts texts) => button.Value switch
    {
        Button.Human => texts.Of("short_human"),
        Button.Emergency => texts.Of("short_emergency"),
        _ => button.Title,
    };
}
