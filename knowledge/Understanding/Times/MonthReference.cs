using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The working days of a month or of its first, second or last third: "im Januar", "Anfang nächsten Monats".</summary>
internal sealed record MonthReference : DayReference
{
    private const int EndOfStart = 10;
    private const int EndOfMiddle = 20;

    /// <summary>1 to 12, when the month has a name.</summary>
    public int? Month { get; init; }

    /// <summary>Months from this one, when it has none.</summary>
    public int Ahead { get; init; }

    /// <summary>The third meant: "Anfang", "Mitte", "Ende".</summary>
    public WordSense? Third { get; init; }

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today) =>
        Month is { } month
            ? Recurring.Nearest(today, year => OfMonth(new LocalDate(year, month, 1)))
            : OfMonth(today.PlusDays(1 - today.Day).PlusMonths(Ahead));

    private IReadOnlyList<LocalDate> OfMonth(LocalDate first)
    {
        int last = CalendarSystem.Iso.GetDaysInMonth(first.Year, first.Month);
        var (from, to) = Third switch
        {
            WordSense.Start => (1, EndOfStart),
            WordSense.Middle => (EndOfStart + 1, EndOfMiddle),
            WordSense.End => (EndOfMiddle + 1, last),
            _ => (1, last),
        };
        return CalendarDays.Workdays(first.PlusDays(from - 1), first.PlusDays(to - 1));
    }
}
