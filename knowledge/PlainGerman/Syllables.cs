namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Counts the syllables of German words by their groups of vowels.</summary>
internal static class Syllables
{
    private const string Vowels = "aeiouyäöü";

    private static readonly HashSet<string> _onePart = ["ei", "ai", "au", "äu", "eu", "ie", "oi", "ey", "ay", "aa", "ee", "oo"];

    // The "ie" of these is spoken as two: Fa-mi-li-e, Fe-ri-en.
    private static readonly string[] _splitEndings = ["ilie", "ilien", "inie", "inien", "erien", "anien", "alien", "asien", "arien", "orien"];

    // A prefix and the vowel behind it are no diphthong: ge-impft, be-einflusst.
    private static readonly string[] _prefixes = ["geim", "gein", "geirr", "beei", "beein", "reinteg"];

    /// <summary>At least 1.</summary>
    public static int Count(string word)
    {
        string letters = word.ToLowerInvariant();
        int count = 0;
        for (int at = 0; at < letters.Length; at++)
        {
            if (!IsVowel(letters, at))
            {
                continue;
            }

            count++;
            if (at + 1 < letters.Length && _onePart.Contains(letters.Substring(at, 2)) && !IsSplit(letters, at))
            {
                at++;
            }
        }

        return Math.Max(1, count);
    }

    // "qu" is spoken as a consonant, and so is the "y" of "Yoga".
    private static bool IsVowel(string letters, int at) =>
        Vowels.Contains(letters[at], StringComparison.Ordinal)
        && !(letters[at] == 'u' && at > 0 && letters[at - 1] == 'q')
        && !(letters[at] == 'y' && at + 1 < letters.Length && Vowels.Contains(letters[at + 1], StringComparison.Ordinal));

    private static bool IsSplit(string letters, int at) =>
        (at == 1 && _prefixes.Any(prefix => letters.StartsWith(prefix, StringComparison.Ordinal)))
        || _splitEndings.Any(ending => letters.EndsWith(ending, StringComparison.Ordinal) && at == letters.Length - ending.Length + ending.IndexOf("ie", 1, StringComparison.Ordinal));
}
