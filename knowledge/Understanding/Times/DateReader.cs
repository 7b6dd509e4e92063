using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads dates: "3.12.", "3. Dezember", "am dritten", "am dritten zwölften", "2026-12-03".</summary>
internal static class DateReader
{
    private const int LongestMonth = 31;
    private const int MonthsOfYear = 12;
    private const int LongestList = 6;

    /// <summary>The date at a token, or null.</summary>
    /// <param name="line">The message.</param>
    /// <param name="at">The token of the day, behind any article.</param>
    /// <param name="isExpected">A day has to come here, as after "vom 7. bis": then a bare number will do.</param>
    public static DayReading? Read(TokenLine line, int at, bool isExpected = false) =>
        Written(line, at, isExpected) ?? WithMonth(line, at) ?? OnlyDay(line, at, isExpected);

    /// <summary>The day of the month as a number or an ordinal word, and the token after it.</summary>
    public static (int Day, int Next)? DayOfMonth(TokenLine line, int at)
    {
        var token = line[at];
        int unit = token.Key == "ein" ? 1 : token.Word.Value;
        bool isEnding = line[at + 1] is { Sense: OrdinalEnding, IsGlued: true } || (line[at + 1].Kind == TokenKind.Dash && line.Sense(at + 2) == OrdinalEnding);
        int tens = (line.Sense(at) == Number || token.Key == "ein") && line.Sense(at + 1) == And && line.Sense(at + 2) == Ordinal ? line[at + 2].Word.Value : 0;
        return token switch
        {
            { Kind: TokenKind.Number, Text.Length: <= 2 } when isEnding => (token.First, line[at + 1].Kind == TokenKind.Dash ? at + 3 : at + 2),
            { Kind: TokenKind.Number, Text.Length: <= 2 } => (token.First, at + 1),
            { Kind: TokenKind.Word } when tens is 20 or 30 && unit < 10 => (tens + unit, at + 3),
            { Sense: Ordinal or Number } => (token.Word.Value, at + 1),
            _ => null,
        };
    }

    /// <summary>Whether the number there can only be a day: "3.", "3ten", "dritten".</summary>
    public static bool IsOrdinal(TokenLine line, int at) =>
        line[at] is { Kind: TokenKind.Number, IsDotted: true } || line.Sense(at) == Ordinal
        || (line[at].Kind == TokenKind.Number && DayOfMonth(line, at)?.Next > at + 1)
        || (line[at].Kind == TokenKind.Word && DayOfMonth(line, at)?.Next > at + 1);

    private static DayReading? Written(TokenLine line, int at, bool isExpected)
    {
        var token = line[at];
        if (token.Kind == TokenKind.Date)
        {
            bool hasYear = token.Year is null && IsYear(line, at + 1);
            int? year = hasYear ? line[at + 1].First : token.Year;
            return new DayReading(new DateReference(token.First, token.Second, year), hasYear ? at + 2 : at + 1);
        }

        // "10.12" is a date unless an hour is announced.
        bool isHour = line.Sense(at + 1) == Oclock || line.Sense(at - 1) is At or About or So || token.Text.Contains(',', StringComparison.Ordinal);
        bool isDate = token.Second is >= 1 and <= MonthsOfYear && token.First is >= 1 and <= LongestMonth;
        bool isEndOfRange = line[at - 1].Kind == TokenKind.Dash && !isExpected;
        return token.Kind == TokenKind.Pair && isDate && !isHour && !isEndOfRange && !line.IsCounted(at + 1)
            ? new DayReading(new DateReference(token.First, token.Second), at + 1)
            : null;
    }

    // "3. Dezember 2026", "dritter zwölfter", "3. 12.".
    private static DayReading? WithMonth(TokenLine line, int at)
    {
        if (DayOfMonth(line, at) is not var (day, next))
        {
            return null;
        }

        bool isOrdinal = IsOrdinal(line, at);
        int? month = line[next] switch
        {
            { Sense: Month } name => name.Word.Value,
            { Sense: Ordinal, Word.Value: <= MonthsOfYear } number when isOrdinal => number.Word.Value,
            { Kind: TokenKind.Number, IsDotted: true, First: >= 1 and <= MonthsOfYear } number when isOrdinal => number.First,
            _ => null,
        };
        if (month is null)
        {
            return null;
        }

        bool hasYear = IsYear(line, next + 1);
        return new DayReading(new DateReference(day, month, hasYear ? line[next + 1].First : null), hasYear ? next + 2 : next + 1);
    }

    // "Am 3.", "den dritten", "am 3. nächsten Monats"; but not "am 3. Stock", "zum ersten Mal" or "am 10 Uhr".
    private static DayReading? OnlyDay(TokenLine line, int at, bool isExpected)
    {
        if (DayOfMonth(line, at) is not var (day, next) || line.Sense(next) == Oclock)
        {
            return null;
        }

        bool isAnnounced = IsAnnounced(line, at);
        bool isOrdinal = IsOrdinal(line, at);
        bool isDay = isExpected || (isOrdinal && IsListed(line, at, next)) || (isAnnounced && (isOrdinal || line[at - 1].Key is "am" or "zum" or "den" or "vom"));
        bool isImpossible = day > LongestMonth && !isOrdinal;
        if (!isDay || isImpossible || line.IsCounted(next) || line.IsStrangeNoun(next) || IsOfSomethingElse(line, next))
        {
            return null;
        }

        int article = line.SkipArticles(next);
        int? ahead = line.Sense(article + 1) != MonthUnit ? null : line.Sense(article) switch { This => 0, Next or Coming => 1, AfterNext => 2, _ => null };
        return new DayReading(new DateReference(day) { MonthsAhead = ahead }, ahead is null ? next : article + 2);
    }

    // In "24./25.11." and "am 7. oder 8." a neighbour tells that these are days.
    private static bool IsListed(TokenLine line, int at, int next)
    {
        int first = at;
        for (int i = 0; i < LongestList && line.IsJoint(first - 1) && IsOrdinal(line, first - 2); i++)
        {
            first -= 2;
        }

        int last = next;
        for (int i = 0; i < LongestList && line.IsJoint(last) && IsOrdinal(line, last + 1); i++)
        {
            last = DayOfMonth(line, last + 1)!.Value.Next;
        }

        bool isBeforeDate = line.Sense(last) == Month || (line.IsJoint(last) && line[line.SkipArticles(last + 1)].Kind == TokenKind.Date);
        return isBeforeDate || (first < at && IsAnnounced(line, first));
    }

    private static bool IsAnnounced(TokenLine line, int at) => line.Sense(at - 1) == On || line[at - 1].Key is "den" or "dem" or "der" or "vom";

    // "Am ersten Montag", "den nächsten freien".
    private static bool IsOfSomethingElse(TokenLine line, int at) =>
        line[at].Kind == TokenKind.Clock || line.Sense(at) is Weekday or WordSense.Feast or Number or Street || line[at].Key is "freien" or "moglichen" or "besten";

    private static bool IsYear(TokenLine line, int at) =>
        line[at] is { Kind: TokenKind.Number, First: >= 1900 and < 2200 } && line.Sense(at + 1) != Oclock;
}
