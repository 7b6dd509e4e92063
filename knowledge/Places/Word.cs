namespace ThinkaLotse.Knowledge.Places;

/// <summary>A word or a number of a text, together with how it was written.</summary>
/// <param name="Folded">As <see cref="Spelling.Fold"/> leaves it.</param>
/// <param name="IsCapitalised">Its first letter is a capital.</param>
internal readonly record struct Word(string Folded, bool IsCapitalised)
{
    public bool IsNumber => char.IsDigit(Folded[0]);

    /// <summary>A sign before it ends what was said: "Das Geld reicht nicht. Großrudestedt".</summary>
    public bool BeginsAnew { get; init; }

    /// <summary>The words of a text in their order; hyphens and other signs part them.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>();
        int start = 0;
        bool stopped = false;
        while (start < text.Length)
        {
            int end = start;
            while (end < text.Length && IsOneKind(text[start], text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add(new Word(Spelling.Fold(text.AsSpan(start, end - start)), char.IsUpper(text[start])) { BeginsAnew = stopped });
                stopped = false;
            }
            else
            {
                stopped |= text[start] is '.' or '!' or '?' or ',' or ';' or ':' or '\n';
            }

            start = Math.Max(end, start + 1);
        }

        return words;
    }

    private static bool IsOneKind(char first, char next) =>
        char.IsDigit(first) ? char.IsDigit(next) : char.IsLetter(first) && (char.IsLetter(next) || next == '\u0308');
}
