using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads months and their thirds: "im Januar", "Anfang Dezember", "Ende nächsten Monats", "nächsten Monat".</summary>
internal static class MonthReader
{
    private const int MostWeekdaysOfMonth = 5;

    /// <summary>The month at a token, or null.</summary>
    public static DayReading? Read(TokenLine line, int at) => WeekdayOfMonth(line, at) ?? Month(line, at);

    // "Am ersten Montag im Januar", "jeden letzten Freitag im Monat".
    private static DayReading? WeekdayOfMonth(TokenLine line, int at)
    {
        int start = line.Sense(at) == Every ? at + 1 : at;
        int which = line[start] switch
        {
            { Sense: Last } => 0,
            { Sense: Ordinal, Word.Value: <= MostWeekdaysOfMonth } word => word.Word.Value,
            { Kind: TokenKind.Number, IsDotted: true, First: >= 1 and <= MostWeekdaysOfMonth } number => number.First,
            _ => -1,
        };
        int month = start + 3;
        bool isMonth = line[start + 2].Key == "im" && line.Sense(month) is WordSense.Month or MonthUnit;
        return which >= 0 && isMonth && WeekdayReader.Weekday(line, start + 1) is { } day
            ? new DayReading(new MonthlyWeekdayReference(day, which, line.Sense(month) == WordSense.Month ? line[month].Word.Value : null), month + 1)
            : null;
    }

    private static DayReading? Month(TokenLine line, int at)
    {
        WordSense? third = line.Sense(at) is Start or Middle or End ? line.Sense(at) : null;
        int month = third is null ? at : line.SkipArticles(at + 1);
        bool isAnnounced = third is not null || line[at - 1].Key == "im" || line.Sense(at - 1) == From;
        int? ahead = line.Sense(month) switch { Last => -1, This => 0, Next or Coming => 1, AfterNext => 2, _ => null };
        return line.Sense(month) switch
        {
            WordSense.Month when isAnnounced => new DayReading(new MonthReference { Month = line[month].Word.Value, Third = third }, month + 1),
            MonthUnit when third is not null => new DayReading(new MonthReference { Third = third }, month + 1),
            _ when ahead is { } months && line.Sense(month + 1) == MonthUnit => new DayReading(new MonthReference { Ahead = months, Third = third }, month + 2),
            _ => null,
        };
    }
}
