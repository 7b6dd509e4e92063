using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads parts of the day: "vormittags", "am frühen Abend", "nach dem Mittag", "bis mittags", "nach Feierabend".</summary>
internal static class PartReader
{
    private static readonly ClockTime FiveInTheAfternoon = new(17);

    /// <summary>The statement at a token, or null.</summary>
    public static TimeReading? Read(TokenLine line, int at)
    {
        int inner = SkipAdjectives(line, line.SkipArticles(at + 1));
        return line.Sense(at) switch
        {
            WholeDay => new TimeReading(new WholeDayTerm(), at + 1),
            Before or BeforeThe when Part(line, inner) is { } part => Preceding(part, inner + 1),
            BeforeThe when IsAlone(line, at) => new TimeReading(new PartTerm(PartOfDay.Morning), at + 1),
            After when Part(line, inner) is { } part => Following(part, inner + 1),
            After when line.Sense(inner) == AfterWork || line[inner].Key is "arbeit" or "schicht" => Evening(inner + 1),
            From or Earliest when Part(line, inner) is { } part => Hour(HourKind.From, Start(part), inner + 1),
            To or Latest when Part(line, inner) is { } part => Hour(HourKind.Until, End(part), inner + 1),
            Of or Between when Part(line, inner) is { } part => Range(line, part, inner + 1) ?? Hour(HourKind.From, Start(part), inner + 1),
            At or About or So or Every when Part(line, inner) is { } part => new TimeReading(new PartTerm(part), inner + 1),
            _ when Part(line, SkipAdjectives(line, at)) is { } part => Whole(line, part, SkipAdjectives(line, at) + 1),
            _ => null,
        };
    }

    /// <summary>Whether "morgen" is the morning of the day named just before: "Freitag morgen", "am Morgen".</summary>
    public static bool IsMorning(TokenLine line, int at) =>
        line.Sense(at) == Morning
        && (line[at - 1].Kind == TokenKind.Date || line[at - 1].Key is "am" or "den" or "dem" or "einem"
            || line.Sense(at - 1) is Weekday or Weekdays or ShortWeekday or DaysAway or Every or Month or EarlyOrLate or Next or This or Coming);

    private static PartOfDay? Part(TokenLine line, int at) =>
        line.Sense(at) == WordSense.Part ? (PartOfDay)line[at].Word.Value
        : IsMorning(line, at) ? PartOfDay.Morning
        : null;

    private static int SkipAdjectives(TokenLine line, int at) =>
        line.Sense(at) is EarlyOrLate or Later && line.Sense(at + 1) is WordSense.Part or Morning ? at + 1 : at;

    private static bool IsAlone(TokenLine line, int at) =>
        line[at + 1].Kind != TokenKind.Word || line.Sense(at + 1) is And or Or or Not or From or To or Between;

    private static TimeReading? Preceding(PartOfDay part, int end) => part switch
    {
        PartOfDay.Morning => null,
        PartOfDay.Noon => new TimeReading(new PartTerm(PartOfDay.Morning), end),
        _ => Hour(HourKind.Until, Start(part), end),
    };

    private static TimeReading? Following(PartOfDay part, int end) => part switch
    {
        PartOfDay.Noon => new TimeReading(new PartTerm(PartOfDay.Afternoon), end),
        PartOfDay.Evening => null,
        _ => Hour(HourKind.From, End(part), end),
    };

    // The rules don't name it; in the county most shifts end by five, and the evening is meant too.
    private static TimeReading Evening(int end) =>
        new(new HourTerm(HourKind.Between, FiveInTheAfternoon, Clock(DayHours.EndOfEvening)), end);

    // "Vormittags bis nachmittags", "von früh bis mittags".
    private static TimeReading? Range(TokenLine line, PartOfDay from, int at)
    {
        int next = line.SkipArticles(at + 1);
        return (line.IsTo(at) || line.Sense(at) == And) && Part(line, next) is { } to && to > from
            ? new TimeReading(new HourTerm(HourKind.Between, Clock(Start(from)), Clock(End(to))), next + 1)
            : null;
    }

    private static TimeReading Whole(TokenLine line, PartOfDay part, int end) =>
        (line.IsTo(end) ? Range(line, part, end) : null) ?? new TimeReading(new PartTerm(part), end);

    private static TimeReading Hour(HourKind kind, int minutes, int end) => new(new HourTerm(kind, Clock(minutes)), end);

    private static ClockTime Clock(int minutes) => new(minutes / ClockTime.MinutesOfHour, minutes % ClockTime.MinutesOfHour, IsExact: true);

    private static int Start(PartOfDay part) => DayHours.Of(part).Stretches[0].From;

    // "Bis mittag" ends at noon, "bis abends" with the evening.
    private static int End(PartOfDay part) => part == PartOfDay.Noon ? Start(part) : DayHours.Of(part).Stretches[0].To;
}
