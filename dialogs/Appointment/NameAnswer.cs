using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Wie heißen Sie?": a bare name; a question or complaint is none.</summary>
internal static class NameAnswer
{
    private const int Longest = 60;
    private const int MostWords = 5;

    private static readonly HashSet<string> Untold = new(StringComparer.OrdinalIgnoreCase) { "ohne", "anonym", "keinen", "keiner", "egal", "niemand", "geheim" };

    // Words that no name holds: who writes them asks or complains.
    private static readonly HashSet<string> NoNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "was", "wozu", "warum", "wieso", "weshalb", "wer", "wie", "wo", "wann", "ob", "das", "dies", "es", "ist", "sie", "ihr", "euch", "ich", "mir", "mich", "wir", "uns",
        "nicht", "nich", "kein", "keine", "moment", "warte", "bitte", "danke", "ja", "nein", "nee", "ok", "okay", "chat", "hier", "gleich", "später", "schon", "noch", "aber",
        "will", "möchte", "muss", "soll", "kann", "darf", "habe", "hab", "hat", "braucht", "brauchen", "brauche", "geht", "weiß", "weis", "sagen", "sage", "lieber", "wichtig",
        "hä", "hää", "hm", "hmm", "quatsch", "scheiße", "egal", "telefon", "termin", "nummer", "name", "namen", "hallo", "hi", "tschüss", "stopp", "stop", "wieder", "doch", "nur", "auf", "an", "in",
    };

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

        bool isName = turn.Heard.Act is null
            && bare.Length is > 1 and <= Longest
            && words.Length <= MostWords
            && bare.Count(char.IsLetter) > 1
            && bare.All(letter => char.IsLetter(letter) || letter is ' ' or '-' or '.' or '\'' or '’')
            && !words.Any(word => NoNames.Contains(word.Trim('.', ',', '!')));
        return isName ? bare : null;
    }
}
