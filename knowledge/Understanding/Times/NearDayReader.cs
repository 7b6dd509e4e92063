using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads days counted from today: "heute", "über morgen", "in 14 Tagen", "in den nächsten zwei Wochen".</summary>
internal static class NearDayReader
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;

    /// <summary>The day at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at)
    {
        if (Named(line, at) is var (days, next))
        {
            return Distance(line, next) is var (later, end)
                ? new DayReading(later with { Days = days + later.Days }, end)
                : new DayReading(new DaysAheadReference(days), next);
        }

        return NextDays(line, at) ?? (Distance(line, at) is var (distance, after) ? FromWeekday(line, distance, after) : null);
    }

    /// <summary>"In einer Woche", "in 14 Tagen", and the token after it.</summary>
    public static (DaysAheadReference Distance, int End)? Distance(TokenLine line, int at)
    {
        if (line[at].Key != "in")
        {
            return null;
        }

        int number = line.Sense(at + 1) is About or So ? at + 2 : at + 1;
        int count = Count(line, number);
        int unit = number + 1;
        return (line.Sense(unit), count) switch
        {
            (_, 0) => null,
            (DayUnit, _) => (new DaysAheadReference(count), unit + 1),
            (WeekUnit, _) => (new DaysAheadReference(count * DaysOfWeek), unit + 1),
            (MonthUnit, <= MonthsOfYear) => (new DaysAheadReference(0, count), unit + 1),
            _ => null,
        };
    }

    private static int Count(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number, IsDotted: false, First: <= CalendarDays.Furthest / DaysOfWeek } number => number.First,
        { Sense: Number } word => word.Word.Value,
        { Key: "ein" or "eine" or "einer" or "einem" or "ner" or "nem" } => 1,
        _ => 0,
    };

    private static (int Days, int Next)? Named(TokenLine line, int at) => line[at] switch
    {
        { Sense: DaysAway } word => (word.Word.Value, at + 1),
        { Key: "uber" } when line.Sense(at + 1) == Morning => (2, at + 2),
        { Sense: Morning } when !PartReader.IsMorning(line, at) => (1, at + 1),
        { Key: "am" } when line.Sense(at + 1) == Next && line[at + 2].Key == "tag" => (1, at + 3),
        _ => null,
    };

    private static DayReading? NextDays(TokenLine line, int at)
    {
        int count = at + 1;
        bool isNext = line.Sense(at) is Next or Coming && Count(line, count) > 0;
        return (isNext, line.Sense(count + 1)) switch
        {
            (true, DayUnit) => new DayReading(new NextDaysReference(Count(line, count), IsWeeks: false), count + 2),
            (true, WeekUnit) => new DayReading(new NextDaysReference(Count(line, count) * DaysOfWeek, IsWeeks: true), count + 2),
            _ => null,
        };
    }

    // "In einer Woche am Freitag" is "Freitag in einer Woche".
    private static DayReading FromWeekday(TokenLine line, DaysAheadReference distance, int end)
    {
        int weekday = line.SkipArticles(end);
        return distance is { Months: 0, Days: var days } && days % DaysOfWeek == 0 && WeekdayReader.Weekday(line, weekday) is { } day
            ? new DayReading(new WeekdayReference(day) { Later = days }, weekday + 1)
            : new DayReading(distance, end);
    }
}
