using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Persons;

/// <summary>Tells whether a message is about somebody else than its writer: "meine Tochter will sterben".</summary>
internal static partial class ThirdPerson
{
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "tochter", "sohn", "kind", "kinder", "kleine", "kleiner", "baby", "mann", "frau", "ehemann", "ehefrau", "partner", "partnerin", "freund", "freundin",
        "bruder", "schwester", "mutter", "mutti", "mama", "vater", "vati", "papa", "oma", "opa", "enkel", "enkelin", "nachbar", "nachbarin", "kollege", "kollegin",
        "kumpel", "bekannter", "bekannte", "mitbewohner", "schwager", "tante", "onkel", "neffe", "nichte", "jemand", "er", "sie",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "ich", "isch", "ick", "mir", "mich", "mer", "wir", "uns" };

    private static readonly HashSet<string> Dead = new(StringComparer.Ordinal) { "gestorben", "verstorben", "starb", "beerdigt", "beerdigung", "begraben" };

    private static readonly HashSet<string> Being = new(StringComparer.Ordinal) { "ist", "is", "war", "sind", "waren" };

    /// <summary>Quoted words that say so are meant for the writer.</summary>
    private static readonly HashSet<string> Addressed = new(StringComparer.Ordinal) { "du", "dich", "dir", "dein", "deine", "deinen", "euch" };

    /// <summary>Another living person is named and the writer speaks of themselves no more than of that person; or that person's own words are quoted.</summary>
    public static bool IsMeant(Utterance utterance)
    {
        string[] words = [.. utterance.Words(..)];
        int others = words.Count(Others.Contains) - Deaths(words);
        return others > 0 && (others > words.Count(Own.Contains) || QuotesOther(utterance.Text));
    }

    /// <summary>"Gestorben", "ist tot": so many of the persons named are no longer in danger.</summary>
    private static int Deaths(string[] words) =>
        words.Where((word, at) => Dead.Contains(word) || (word is "tot" or "tod" && (Is(words, at - 1) || Is(words, at + 1)))).Count();

    private static bool Is(string[] words, int at) => at >= 0 && at < words.Length && Being.Contains(words[at]);

    /// <summary>"Meine Freundin schreibt: 'Ich kann nicht mehr'". A quoted threat to the writer is none of it.</summary>
    private static bool QuotesOther(string text) => Quote().Matches(text).Any(quote =>
        Utterance.Read(text[..quote.Index]).Words(..).Any(Others.Contains)
        && Utterance.Read(quote.Value).Words(..).ToArray() is var said && said.Any(Own.Contains) && !said.Any(Addressed.Contains));

    [GeneratedRegex("[\"„“»«][^\"„“”»«]{8,}[\"“”«»]", RegexOptions.CultureInvariant)]
    private static partial Regex Quote();
}
