namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Makes words alike that differ only in case, umlauts or in how they sound.</summary>
internal static class Spelling
{
    /// <summary>Lower case, with ä, ae, ö, oe, ü, ue as a, o, u and ß as ss: people without umlauts on their keyboard write all three.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        const char CombiningDiaeresis = '\u0308';
        var folded = new char[2 * word.Length];
        int length = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char letter = char.ToLowerInvariant(word[i]);
            if (IsRestOfUmlaut(word, i) || letter is CombiningDiaeresis or '\'' or '\u2019')
            {
                continue;
            }

            folded[length++] = letter switch { 'ä' => 'a', 'ö' => 'o', 'ü' => 'u', 'ß' => 's', _ => letter };
            if (letter == 'ß')
            {
                folded[length++] = 's';
            }
        }

        return new string(folded, 0, length);
    }

    // "Frueh" has an umlaut, "neuen" and "Frauen" have none.
    private static bool IsRestOfUmlaut(ReadOnlySpan<char> word, int at) =>
        at > 0 && word[at] is 'e' or 'E' && char.ToLowerInvariant(word[at - 1]) is 'a' or 'o' or 'u'
        && !(at > 1 && char.ToLowerInvariant(word[at - 2]) is 'a' or 'e' or 'ä' or 'q');

    /// <summary>How a folded word sounds here: no double letters, d as t, v as f, ie as i, "-tach" and "-tak" as "-tag".</summary>
    public static string Sound(string folded)
    {
        var sound = new char[folded.Length];
        int length = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            char next = i + 1 < folded.Length ? folded[i + 1] : '\0';
            char letter = folded[i] switch { 'd' => 't', 'v' => 'f', 'y' => 'i', var same => same };
            if ((length > 0 && sound[length - 1] == letter) || IsSilent(folded, i))
            {
                continue;
            }

            sound[length++] = letter;
            if (letter == 's' && next == 'c' && i + 3 < folded.Length && folded[i + 2] == 'h' && folded[i + 3] == 't')
            {
                i += 2;
            }
        }

        return WithPlainEnding(new string(sound, 0, length));
    }

    private static bool IsSilent(string folded, int at) =>
        at > 0 && (folded[at], folded[at - 1]) is ('e', 'i') or ('h', 't') or ('h', 'p');

    private static string WithPlainEnding(string sound)
    {
        string word = sound.EndsWith('s') ? sound[..^1] : sound;
        string ending = sound.EndsWith('s') ? "s" : "";
        return word switch
        {
            _ when word.EndsWith("tach", StringComparison.Ordinal) => word[..^2] + "g" + ending,
            _ when word.EndsWith("tak", StringComparison.Ordinal) => word[..^1] + "g" + ending,
            _ => sound,
        };
    }
}
