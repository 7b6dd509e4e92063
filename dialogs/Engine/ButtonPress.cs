using System.Globalization;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a message means as a press: an answer to the open question, a command, an outdated button, or words.</summary>
/// <param name="Key">The pressed answer's key, or null.</param>
/// <param name="Menu">The command, one of <see cref="Button"/>'s menu values, or null.</param>
/// <param name="IsStale">The button belonged to an earlier question.</param>
internal sealed record ButtonPress(string? Key, string? Menu, bool IsStale)
{
    private static readonly string[] s_menu = [Button.Human, Button.Emergency, Button.Back, Button.Restart, Button.Stored, Button.Delete, Button.Web];

    /// <summary>Free words.</summary>
    public bool IsWords => Key is null && Menu is null && !IsStale;

    /// <summary>Reads a message; a typed label counts as a press.</summary>
    public static ButtonPress Read(Turn turn, Stage stage, Inbound.Said said)
    {
        var choices = stage.Choices(turn);
        string value = said.Button ?? said.Text.Trim();
        if (s_menu.Contains(value))
        {
            return new ButtonPress(null, value, false);
        }

        if (Number(value, out int question, out string key))
        {
            return question == turn.Conversation.Question && choices.Any(choice => choice.Key == key)
                ? new ButtonPress(key, null, false)
                : new ButtonPress(null, null, true);
        }

        return ByLabel(choices, stage, said.Text);
    }

    private static ButtonPress ByLabel(IReadOnlyList<Choice> choices, Stage stage, string text)
    {
        string label = Bare(text);
        if (label.Length == 0)
        {
            return new ButtonPress(null, null, false);
        }

        string? key = choices.FirstOrDefault(choice => Bare(choice.Title) == label)?.Key;
        string? menu = key is null ? s_menu.FirstOrDefault(entry => Bare(stage.MenuTitle(entry)) == label) : null;
        return new ButtonPress(key, menu, false);
    }

    private static bool Number(string value, out int question, out string key)
    {
        question = 0;
        key = "";
        int dot = value.IndexOf('.', StringComparison.Ordinal);
        if (dot < 2 || value[0] != 'q' || !int.TryParse(value.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out question))
        {
            return false;
        }

        key = value[(dot + 1)..];
        return true;
    }

    private static string Bare(string title) =>
        string.Concat(title.Where(c => char.IsLetterOrDigit(c) || c == ' ')).Trim().ToLowerInvariant();
}
