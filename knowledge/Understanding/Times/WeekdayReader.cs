using NodaTime;
using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads weekdays with what belongs to them: "nächsten Dienstag", "Donnerstag, den 3.12.", "Freitag in einer Woche".</summary>
internal static class WeekdayReader
{
    private const int DaysOfWeek = 7;

    /// <summary>The weekday at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at)
    {
        int adjective = at;
        while (line.Sense(at) is This or Coming or Next or AfterNext or Last or Every or Always && at - adjective < 2)
        {
            at = line.SkipArticles(at + 1);
        }

        at = line.Sense(at) == Only && at > adjective ? line.SkipArticles(at + 1) : at;
        if (Weekday(line, at) is not { } day)
        {
            return null;
        }

        var reference = new WeekdayReference(day)
        {
            IsRepeated = line.Sense(at) == Weekdays || (at > adjective && line.Sense(adjective) is Every or Always),
            Week = at == adjective ? null : Week(line.Sense(adjective)),
        };
        return WithDate(line, reference, at + 1) ?? WithDistance(line, reference, at + 1);
    }

    /// <summary>The weekday a word names, or null.</summary>
    public static IsoDayOfWeek? Weekday(TokenLine line, int at) => line.Sense(at) switch
    {
        WordSense.Weekday or Weekdays when !IsName(line, at) => (IsoDayOfWeek)line[at].Word.Value,
        ShortWeekday when ShortWeekdays.IsMeant(line, at) => (IsoDayOfWeek)line[at].Word.Value,
        So when ShortWeekdays.IsSunday(line, at) => IsoDayOfWeek.Sunday,
        _ => null,
    };

    // "Frau Montag", "mein Name ist Frank Freitag".
    private static bool IsName(TokenLine line, int at)
    {
        bool isAfterTitle = line.Sense(at - 1) == Title || (line[at - 1].Key == "ist" && line.Sense(at - 2) == Title);
        bool isSurname = line[at - 1].Sense == Unknown && line[at - 1].IsCapital
            && (line.Sense(at - 2) == Title || (line[at - 2].Key == "ist" && line.Sense(at - 3) == Title));
        return isAfterTitle || isSurname;
    }

    private static WeekReference? Week(WordSense adjective) => adjective switch
    {
        Next => new WeekReference(1),
        AfterNext => new WeekReference(2),
        Last => new WeekReference(-1),
        _ => null,
    };

    // "Di, 1.12.", "Dienstag den 1.", "am Dienstag, dem ersten Dezember"; "Montag, am 3.12." are two days.
    private static DayReading? WithDate(TokenLine line, WeekdayReference weekday, int at)
    {
        bool isParted = line[at].Kind is TokenKind.Comma or TokenKind.Bracket;
        int start = isParted ? at + 1 : at;
        int date = line.SkipArticles(start);
        bool isList = isParted && date > start && line.Sense(start) == On;
        return !isList && Date(line, weekday, date) is { } reading
            ? new DayReading(new DatedWeekday(weekday.Day, reading.Day), line[reading.End].Text == ")" ? reading.End + 1 : reading.End)
            : null;
    }

    private static DayReading? Date(TokenLine line, WeekdayReference weekday, int date)
    {
        bool isRange = DateReader.IsOrdinal(line, date) && DateReader.DayOfMonth(line, date) is var (_, next) && line.IsTo(next);
        var reading = DateReader.Read(line, date, isExpected: isRange) ?? FeastReader.Read(line, date);
        return weekday.IsRepeated ? null : reading;
    }

    private static DayReading WithDistance(TokenLine line, WeekdayReference weekday, int at) =>
        Distance(line, at) is var (days, end)
            ? new DayReading(weekday with { Later = days, Week = null }, end)
            : new DayReading(weekday, at);

    // In "Freitag in acht Tagen" eight days are a week.
    private static (int Days, int End)? Distance(TokenLine line, int at) => NearDayReader.Distance(line, at) switch
    {
        ({ Days: 8, Months: 0 }, var end) => (DaysOfWeek, end),
        ({ Days: 15, Months: 0 }, var end) => (2 * DaysOfWeek, end),
        ({ Months: 0 } distance, var end) => (distance.Days, end),
        _ => null,
    };
}
