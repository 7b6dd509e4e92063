namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads what begins with a digit: a number, a clock, a date or a pair that may be either.</summary>
internal static class DigitTokens
{
    // Larger numbers are no part of a time; the cap keeps them from overflowing.
    private const int Cap = 1_000_000;

    /// <summary>The token at a digit and how many characters it takes.</summary>
    public static (Token Token, int Length) Read(string text, int start)
    {
        int end = EndOfDigits(text, start);
        int first = Value(text, start, end);
        char mark = At(text, end);
        int secondEnd = EndOfDigits(text, end + 1);
        int second = Value(text, end + 1, secondEnd);
        int digits = secondEnd - end - 1;
        return mark switch
        {
            ':' when digits == 2 && end - start <= 2 => Token(TokenKind.Clock, secondEnd),
            '-' when digits == 2 && end - start == 4 && At(text, secondEnd) == '-' => IsoDate(text, start, first, second, secondEnd),
            '.' when digits is 1 or 2 && end - start <= 2 => DateOrPair(text, start, end, secondEnd),
            ',' when digits == 2 && end - start <= 2 && !char.IsAsciiDigit(At(text, secondEnd + 1)) => Token(TokenKind.Pair, secondEnd),
            '.' or ',' when digits > 0 && !(mark == ',' && digits <= 2) => (new Token(TokenKind.Other, text[start..secondEnd]), secondEnd - start),
            '.' when digits <= 0 => Dotted(),
            _ => Token(TokenKind.Number, end),
        };

        (Token, int) Token(TokenKind kind, int until) =>
            (new Token(kind, text[start..until]) { First = first, Second = second }, until - start);

        (Token, int) Dotted() =>
            (new Token(TokenKind.Number, text[start..end]) { First = first, IsDotted = true }, end + 1 - start);
    }

    private static (Token Token, int Length) DateOrPair(string text, int start, int end, int secondEnd)
    {
        var token = new Token(TokenKind.Date, text[start..secondEnd]) { First = Value(text, start, end), Second = Value(text, end + 1, secondEnd) };
        if (At(text, secondEnd) != '.')
        {
            return (token with { Kind = TokenKind.Pair }, secondEnd - start);
        }

        int thirdEnd = EndOfDigits(text, secondEnd + 1);
        int digits = thirdEnd - secondEnd - 1;
        bool isYear = digits == 4 || (digits == 2 && !IsHour(text, thirdEnd));
        if (isYear)
        {
            return (token with { Year = Value(text, secondEnd + 1, thirdEnd) }, thirdEnd - start);
        }

        // "14.30." is an hour at the end of a sentence.
        return token.Second > 12 && token.First <= 24
            ? (token with { Kind = TokenKind.Pair }, secondEnd - start)
            : (token, secondEnd + 1 - start);
    }

    private static (Token Token, int Length) IsoDate(string text, int start, int year, int month, int monthEnd)
    {
        int end = EndOfDigits(text, monthEnd + 1);
        return (new Token(TokenKind.Date, text[start..end]) { First = Value(text, monthEnd + 1, end), Second = month, Year = year }, end - start);
    }

    // "3.12.14 Uhr" has no year.
    private static bool IsHour(string text, int at)
    {
        int word = at;
        while (At(text, word) == ' ')
        {
            word++;
        }

        return At(text, word) is ':' or 'h' or 'H' || text.AsSpan(Math.Min(word, text.Length)).StartsWith("uhr", StringComparison.OrdinalIgnoreCase);
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static int EndOfDigits(string text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Value(string text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end && value < Cap; i++)
        {
            value = (10 * value) + text[i] - '0';
        }

        return value;
    }
}
