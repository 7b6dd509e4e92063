using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads one statement about days, with ranges and open ends: "Mo-Mi", "zwischen dem 7. und dem 9.12.", "ab Mittwoch".</summary>
internal static class DayReader
{
    private const int LongestGlue = 4;

    /// <summary>The days at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at) =>
        FeastReader.Read(line, at) ?? Between(line, at) ?? OpenEnded(line, at) ?? (Single(line, at) is { } day ? Range(line, at, day) ?? WithWeekday(line, day) : null)
        ?? BareRange(line, at);

    // One day or one name for several.
    private static DayReading? Single(TokenLine line, int at) =>
        WeekReader.Read(line, at) ?? MonthReader.Read(line, at) ?? WeekdayReader.Read(line, at) ?? FeastReader.Read(line, at)
        ?? DateReader.Read(line, at) ?? NearDayReader.Read(line, at);

    private static DayReading? Expected(TokenLine line, int at) =>
        DateReader.Read(line, at, isExpected: true) ?? Single(line, at);

    // "Zwischen Montag und Mittwoch", "zwischen dem 7. und dem 9.12.", "vom 7. bis 9.".
    private static DayReading? Between(TokenLine line, int at)
    {
        if (line.Sense(at) is not (WordSense.Between or Of))
        {
            return null;
        }

        int first = line.SkipArticles(at + 1);
        bool isHour = first == at + 1 && line[at].Key != "vom" && !DateReader.IsOrdinal(line, first) && ClockReader.Hour(line, first) is not null;
        if (isHour || Expected(line, first) is not { } from || line[first].Kind == TokenKind.Pair && line.Sense(from.End) == Oclock)
        {
            return null;
        }

        bool isJoined = line.IsTo(from.End) || (line.Sense(at) == WordSense.Between && line.Sense(from.End) == And);
        return isJoined && Expected(line, line.SkipArticles(from.End + 1)) is { } to ? Span(from, to)
            : line.Sense(at) == Of && line[at].Key != "vom" && line[first].Kind is not TokenKind.Word ? null
            : line.Sense(at) == WordSense.Between ? null
            : from;
    }

    // "Ab Mittwoch", "nach dem 7.12.", "bis zum 10.", "vor Freitag"; "ab 10." is an hour at the end of a sentence.
    private static DayReading? OpenEnded(TokenLine line, int at)
    {
        WordSense? side = line.Sense(at) switch
        {
            From or Earliest => From,
            To or Latest => To,
            Before or BeforeThe => Before,
            After => After,
            _ => null,
        };
        int first = line.SkipArticles(line.Sense(at + 1) is To or Latest or Earliest or So ? at + 2 : at + 1);
        if (side is not { } open || Single(line, first) is not { } day || IsHour(line, first))
        {
            return null;
        }

        bool isWeek = day.Day is WeekReference or MonthReference or NextDaysReference && open is From;
        return isWeek ? day : day with { Day = new OpenEndedReference(day.Day, open) };
    }

    private static bool IsHour(TokenLine line, int at) =>
        line[at] is { Kind: TokenKind.Pair } pair && (line.Sense(at + 1) == Oclock || pair.Text[^2..] is "00");

    // "Mo-Mi", "7. bis 9.12.".
    private static DayReading? Range(TokenLine line, int at, DayReading from)
    {
        if (!line.IsTo(from.End))
        {
            return null;
        }

        int next = line.SkipArticles(line.Sense(from.End + 1) is To or Latest ? from.End + 2 : from.End + 1);
        bool isDate = from.Day is DateReference && (DateReader.IsOrdinal(line, next) || line[next].Kind is TokenKind.Date or TokenKind.Pair);
        var to = isDate ? Expected(line, next) : Single(line, next);
        return to is null ? null : Span(from, to);
    }

    // "7.-9.12.", "7 bis 9.12.": without a word before it, only the end tells that these are days.
    private static DayReading? BareRange(TokenLine line, int at)
    {
        if (DateReader.DayOfMonth(line, at) is not var (day, joint) || !line.IsTo(joint))
        {
            return null;
        }

        int end = line.SkipArticles(joint + 1);
        bool isDay = line[end].Kind is TokenKind.Date || (DateReader.IsOrdinal(line, end) && (DateReader.IsOrdinal(line, at) || line.Sense(end + 1) == Month));
        return isDay && DateReader.Read(line, end, isExpected: true) is { } to ? Span(new DayReading(new DateReference(day), joint), to) : null;
    }

    // "Vom 7. bis 9.12." has one month for both.
    private static DayReading Span(DayReading from, DayReading to)
    {
        var start = (from.Day, to.Day) switch
        {
            (DateReference { Month: null, MonthsAhead: null } first, DateReference { Month: not null } last) when first.Day <= last.Day =>
                first with { Month = last.Month, Year = last.Year },
            (DateReference { Month: not null, Year: null } first, DateReference { Year: not null } last) when first.Month <= last.Month =>
                first with { Year = last.Year },
            _ => from.Day,
        };
        return new DayReading(new SpanReference(start, to.Day), to.End);
    }

    // "Am 3.12., Donnerstag", "morgen, Dienstag", "heute ist Montag".
    private static DayReading WithWeekday(TokenLine line, DayReading day)
    {
        bool isDated = day.Day is DateReference or FeastReference or DaysAheadReference;
        bool isComma = line[day.End].Kind == TokenKind.Comma;
        int weekday = isComma || line[day.End].Kind == TokenKind.Bracket ? day.End + 1 : day.End;
        for (int i = 0; i < LongestGlue && line[weekday].Key is "das" or "ist" or "ein" or "also" or "der" or "dem"; i++)
        {
            weekday++;
        }

        bool isOwn = line.Sense(weekday) == WordSense.Weekday && !IsDatedWeekday(line, weekday) && !(isComma && line.IsJoint(weekday + 1));
        if (!isDated || !isOwn || WeekdayReader.Weekday(line, weekday) is not { } name)
        {
            return day;
        }

        int end = line[weekday + 1].Text == ")" ? weekday + 2 : weekday + 1;
        return new DayReading(new DatedWeekday(name, day.Day) { MayBeTwo = isComma && day.Day is DaysAheadReference }, end);
    }

    private static bool IsDatedWeekday(TokenLine line, int at) => WeekdayReader.Read(line, at) is { Day: DatedWeekday };
}
