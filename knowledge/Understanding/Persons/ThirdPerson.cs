using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Persons;

/// <summary>Tells whether a message is about somebody else than its writer: "meine Tochter will sterben".</summary>
internal static class ThirdPerson
{
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
    {
        "tochter", "sohn", "kind", "kinder", "kleine", "kleiner", "baby", "mann", "frau", "ehemann", "ehefrau", "partner", "partnerin", "freund", "freundin",
        "bruder", "schwester", "mutter", "mutti", "mama", "vater", "vati", "papa", "oma", "opa", "enkel", "enkelin", "nachbar", "nachbarin", "kollege", "kollegin",
        "kumpel", "bekannter", "bekannte", "mitbewohner", "schwager", "tante", "onkel", "neffe", "nichte", "jemand", "er", "sie",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "ich", "isch", "ick", "mir", "mich", "mer", "wir", "uns" };

    /// <summary>Another person is named and the writer speaks of themselves no more than of that person.</summary>
    public static bool IsMeant(Utterance utterance)
    {
        string[] words = [.. utterance.Words(..)];
        int others = words.Count(Others.Contains);
        return others > 0 && others > words.Count(Own.Contains);
    }
}
