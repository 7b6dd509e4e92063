namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>Brings German spelling to one form, so that "Kündigung", "KUENDIGUNG" and "kundigung" are the same word.</summary>
internal static class Folding
{
    private const int LongestOnStack = 256;

    /// <summary>Folds one word or phrase: small letters, no accents, ß as ss, ae/oe/ue as a/o/u, three or more equal letters as one, nothing invisible.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> plain = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        int length = 0;
        foreach (char letter in text)
        {
            char simple = Letters.Plain(letter);
            if (simple != Letters.Nothing)
            {
                plain[length++] = simple;
            }
        }

        plain = plain[..length];
        Span<char> folded = length * 2 <= LongestOnStack ? stackalloc char[length * 2] : new char[length * 2];
        return new string(folded[..Join(plain, folded)]);
    }

    private static int Join(ReadOnlySpan<char> plain, Span<char> folded)
    {
        int length = 0;
        for (int at = 0; at < plain.Length; at++)
        {
            char letter = plain[at];
            if (letter == 'e' && at > 0 && IsWrittenOutUmlaut(plain, at))
            {
                continue;
            }

            if (letter == 'ß')
            {
                folded[length++] = 's';
                letter = 's';
            }
            else if (char.IsLetter(letter))
            {
                at += Stretch(plain, at);
            }

            folded[length++] = letter;
        }

        return length;
    }

    // "ue" after a vowel or q is no umlaut ("neue", "Quelle"), as in Lucene's German normalisation.
    private static bool IsWrittenOutUmlaut(ReadOnlySpan<char> plain, int at) => plain[at - 1] switch
    {
        'a' or 'o' => true,
        'u' => at < 2 || plain[at - 2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'q'),
        _ => false,
    };

    // How many letters to skip so that "jaaaa" becomes "ja"; double letters stay.
    private static int Stretch(ReadOnlySpan<char> plain, int at)
    {
        int end = at + 1;
        while (end < plain.Length && plain[end] == plain[at])
        {
            end++;
        }

        return end - at >= 3 ? end - at - 1 : 0;
    }
}
