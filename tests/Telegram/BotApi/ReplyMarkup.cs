using System.Text;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Buttons and keyboards as bots send them; refuses those that the Bot API refuses.</summary>
internal static class ReplyMarkup
{
    private const int MostButtons = 100;
    private const int MostButtonsInARow = 8;
    private const int MostDataBytes = 64;
    private const int MostKeys = 300;
    private const int MostKeysInARow = 12;

    private static readonly string[] s_actions =
        ["url", "login_url", "web_app", "callback_data", "callback_game", "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "pay"];

    /// <summary>The argument reply_markup, checked; null if there is none.</summary>
    public static JsonObject? Read(Arguments arguments)
    {
        if (arguments.Json("reply_markup", "reply keyboard markup") is not { } markup)
        {
            return null;
        }

        var checkedMarkup = markup as JsonObject ?? throw RefusalException.BadRequest("object expected as reply markup");
        if (checkedMarkup["inline_keyboard"] is { } inline)
        {
            return CheckedInline(Rows(inline, "inline_keyboard"));
        }

        if (checkedMarkup["keyboard"] is { } keyboard)
        {
            Check(Rows(keyboard, "keyboard"));
        }

        return checkedMarkup;
    }

    /// <summary>Whether buttons hang below the message itself.</summary>
    public static bool IsInline(JsonObject? markup) => markup?["inline_keyboard"] is JsonArray { Count: > 0 };

    private static JsonObject? CheckedInline(IReadOnlyList<JsonArray> rows)
    {
        var kept = rows.Where(row => row.Count > 0).ToList();
        foreach (var button in kept.SelectMany(row => row))
        {
            CheckButton(button as JsonObject ?? throw RefusalException.BadRequest("can't parse inline keyboard button: InlineKeyboardButton must be an Object"));
        }

        if (kept.Sum(row => row.Count) > MostButtons || kept.Any(row => row.Count > MostButtonsInARow))
        {
            throw RefusalException.BadRequest("reply markup is too long");
        }

        return kept.Count == 0 ? null : new JsonObject { ["inline_keyboard"] = new JsonArray([.. kept.Select(row => row.DeepClone())]) };
    }

    private static void CheckButton(JsonObject button)
    {
        string label = button["text"]?.GetValue<string>() ?? throw RefusalException.BadRequest("can't parse inline keyboard button: Can't find field \"text\"");
        if (label.Trim().Length == 0)
        {
            throw RefusalException.BadRequest("inline keyboard button text must be non-empty");
        }

        if (!s_actions.Any(button.ContainsKey))
        {
            throw RefusalException.BadRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }

        if (button["callback_data"]?.GetValue<string>() is { } data && Encoding.UTF8.GetByteCount(data) is 0 or > MostDataBytes)
        {
            throw RefusalException.BadRequest("BUTTON_DATA_INVALID");
        }

        if (button["url"]?.GetValue<string>() is { } url)
        {
            ButtonLink.Check(url);
        }
    }

    private static void Check(IReadOnlyList<JsonArray> rows)
    {
        if (rows.Sum(row => row.Count) > MostKeys || rows.Any(row => row.Count > MostKeysInARow))
        {
            throw RefusalException.BadRequest("reply markup is too long");
        }

        foreach (var key in rows.SelectMany(row => row))
        {
            string? label = key is JsonObject ? key["text"]?.GetValue<string>() : key?.GetValue<string>();
            if (string.IsNullOrWhiteSpace(label))
            {
                throw RefusalException.BadRequest("keyboard button text must be non-empty");
            }
        }
    }

    private static List<JsonArray> Rows(JsonNode keyboard, string field) =>
        [.. (keyboard as JsonArray ?? throw RefusalException.BadRequest($"field \"{field}\" of the reply markup must be of type Array")).Select(row =>
            row as JsonArray ?? throw RefusalException.BadRequest($"field \"{field}\" of the reply markup must be an Array of Arrays"))];
}
