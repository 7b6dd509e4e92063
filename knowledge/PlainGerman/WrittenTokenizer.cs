namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Cuts a carefully written German text into tokens; what residents type is cut by the utterance's own tokenizer.</summary>
internal static class WrittenTokenizer
{
    private const string Marks = ".!?…,;:()[]„“”\"‚‘–—/|=";

    public static List<WrittenToken> Tokens(string text)
    {
        var tokens = new List<WrittenToken>();
        int at = 0;
        while (at < text.Length)
        {
            int end = EndOfToken(text, at, out var kind);
            if (kind is { } known)
            {
                tokens.Add(new WrittenToken(known, text[at..end], at));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOfToken(string text, int at, out WrittenKind? kind)
    {
        char first = text[at];
        if (first == '{' && text.IndexOf('}', at) is var close and > 0)
        {
            kind = WrittenKind.Placeholder;
            return close + 1;
        }

        if (EndOfAddress(text, at) is { } end)
        {
            kind = WrittenKind.Address;
            return end;
        }

        if (char.IsAsciiDigit(first))
        {
            kind = WrittenKind.Number;
            return EndOf(text, at, IsInNumber);
        }

        if (char.IsLetter(first))
        {
            kind = WrittenKind.Word;
            return EndOf(text, at, IsInWord);
        }

        kind = first == '\n' || Marks.Contains(first, StringComparison.Ordinal) ? WrittenKind.Mark : null;
        return at + 1;
    }

    private static int EndOf(string text, int at, Func<string, int, bool> belongs)
    {
        int end = at + 1;
        while (end < text.Length && belongs(text, end))
        {
            end++;
        }

        return end;
    }

    private static bool IsInWord(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || text[at] is '·' or '\u00AD' || (text[at] is '-' or '\'' or '’' or '*' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));

    // 8.30, 24.12.2026, 8-18, 0361/123: a sign belongs to the number when a digit follows.
    private static bool IsInNumber(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] is '.' or ',' or ':' or '-' or '–' or '/' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static int? EndOfAddress(string text, int at)
    {
        if (!char.IsAsciiLetterOrDigit(text[at]) || (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or '„')))
        {
            return null;
        }

        int end = EndOf(text, at, (whole, here) => !char.IsWhiteSpace(whole[here]) && whole[here] is not (')' or '“' or '{'));
        string piece = text[at..end].TrimEnd('.', ',', ';', ':', '!', '?');
        bool isAddress = piece.Contains('@', StringComparison.Ordinal) || piece.Contains("://", StringComparison.Ordinal) || piece.StartsWith("www.", StringComparison.Ordinal)
            || piece.EndsWith(".de", StringComparison.Ordinal) || piece.EndsWith(".org", StringComparison.Ordinal) || piece.EndsWith(".com", StringComparison.Ordinal);
        return isAddress ? at + piece.Length : null;
    }
}
