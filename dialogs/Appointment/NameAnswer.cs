using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Wie heißen Sie?": a bare name; a question or complaint is none.</summary>
internal static class NameAnswer
{
    private static readonly HashSet<string> Untold = new(StringComparer.OrdinalIgnoreCase) { "ohne", "anonym", "keinen", "keiner", "egal", "niemand", "geheim" };

    /// <summary>The name; empty when it stays untold; null when the words are no answer.</summary>
    public static string? Of(Turn turn)
    {
        if (turn.SaysNo)
        {
            return "";
        }

        string bare = turn.Heard.Text.Trim().TrimEnd('.', '!', ',');
        string[] words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is > 0 and <= 3 && words.All(word => Untold.Contains(word) || word.Equals("namen", StringComparison.OrdinalIgnoreCase)))
        {
            return "";
        }

        return turn.Heard.Contact.Name;
    }
}
