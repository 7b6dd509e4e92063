using System.Globalization;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Persons;

/// <summary>Tells whether a child or a young person writes: an age is told, or mother and father are what children call them and do something to the writer.</summary>
internal static class ChildWriter
{
    private const int Youngest = 5;
    private const int OfAge = 18;

    private static readonly HashSet<string> Parents = new(StringComparer.Ordinal)
    {
        "mama", "mami", "mutti", "papa", "papi", "vati", "dad", "mom", "mum", "stiefvater", "stiefmutter", "stiefpapa", "eltern", "pflegeeltern", "vater", "fater", "mutter", "onkel", "opa", "oma", "trainer", "lehrer",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "mich", "mir", "mi", "uns", "mein", "meine" };

    private static readonly HashSet<string> OwnFamily = new(StringComparer.Ordinal)
    {
        "kind", "kinder", "kids", "sohn", "tochter", "baby", "enkel", "enkelin", "enkelkind", "mann", "frau", "ex", "freundin", "freund", "kleine", "kleiner", "kleinen", "große", "grosse", "nachbar", "nachbarn",
    };

    /// <summary>Whether a child writes, as far as the words tell.</summary>
    public static bool IsMeant(Utterance utterance)
    {
        string[] words = [.. utterance.Words(..)];
        return TellsAge(words) || (words.Any(Parents.Contains) && words.Any(Own.Contains) && !words.Any(OwnFamily.Contains));
    }

    /// <summary>"ich bin 11", "bin 14".</summary>
    private static bool TellsAge(string[] words)
    {
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] == "bin" && int.TryParse(words[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int age) && age is >= Youngest and < OfAge)
            {
                return true;
            }
        }

        return false;
    }
}
