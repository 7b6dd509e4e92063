using System.Text;

namespace ThinkaLotse.Knowledge.Places;

/// <summary>What the spelling of a word may vary in without its being another word.</summary>
internal static class Spelling
{
    /// <summary>The word without capitals, umlauts and ß: "Kölleda", "Koelleda" and "kolleda" become the same.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 2);
        foreach (char raw in word)
        {
            char letter = char.ToLowerInvariant(raw);
            if (letter == 'e' && folded.Length > 0 && folded[^1] is 'a' or 'o' or 'u')
            {
                continue;
            }

            _ = letter switch
            {
                'ä' or 'à' or 'á' => folded.Append('a'),
                'ö' or 'ó' => folded.Append('o'),
                'ü' or 'ú' => folded.Append('u'),
                'é' or 'è' or 'ê' => folded.Append('e'),
                'ß' => folded.Append("ss"),
                '\u0308' => folded, // the dots of an umlaut that a phone writes as two characters
                _ => folded.Append(letter),
            };
        }

        return folded.ToString();
    }

    /// <summary>One letter is missing, too much, another, or two neighbours have changed places.</summary>
    public static bool IsOneSlipApart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        int start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        return one.Length + other.Length is 1 || (one.Length, other.Length) is (1, 1)
            || ((one.Length, other.Length) is (2, 2) && one[0] == other[1] && one[1] == other[0]);
    }
}
