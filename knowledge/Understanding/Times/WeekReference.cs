using NodaTime;
using NodaTime.Calendars;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A calendar week or a part of it: "nächste Woche", "Anfang KW 50".</summary>
/// <param name="Ahead">Weeks from this one, when the week isn't named otherwise.</param>
internal sealed record WeekReference(int Ahead = 0) : DayReference
{
    private const int MostWeeksOfYear = 53;

    /// <summary>The number of an ISO week, when it was named by its number.</summary>
    public int? Number { get; init; }

    /// <summary>A day of the week: "die Woche vom 7.12.".</summary>
    public DayReference? Holding { get; init; }

    /// <summary>The part meant, 1 (Monday) to 7.</summary>
    public (int First, int Last) Part { get; init; } = (1, 5);

    /// <summary>"Anfang der Woche": when that is over, the next week is meant.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>The Monday of the week, or null when there is no such week.</summary>
    public LocalDate? Monday(LocalDate today) => this switch
    {
        { Number: { } number } => NumberedMonday(today, number),
        { Holding: { } day } => day.Resolve(today) is [var first, ..] ? CalendarDays.Monday(first) : null,
        _ => CalendarDays.Monday(today).PlusDays(7 * Ahead),
    };

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (Monday(today) is not { } monday)
        {
            return null;
        }

        bool isOver = IsUncertain && monday.PlusDays(Part.Last - 1) < today;
        var start = isOver ? monday.PlusDays(7) : monday;
        return CalendarDays.Between(start.PlusDays(Part.First - 1), start.PlusDays(Part.Last - 1));
    }

    public override bool Covers(LocalDate date, LocalDate today) =>
        Part == (1, 5) ? Monday(today) == CalendarDays.Monday(date) : base.Covers(date, today);

    // "Nächste Woche Anfang" is read as one, so only a part of a week without a name of its own can be narrowed.
    public override DayReference? Within(WeekReference week) => null;

    private static LocalDate? NumberedMonday(LocalDate today, int number)
    {
        if (number is < 1 or > MostWeeksOfYear)
        {
            return null;
        }

        return Recurring.Nearest(today, DaysOfYear) is [var monday, ..] ? monday : null;

        IReadOnlyList<LocalDate>? DaysOfYear(int year) => number <= WeekYearRules.Iso.GetWeeksInWeekYear(year)
            ? CalendarDays.Workdays(WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Monday), WeekYearRules.Iso.GetLocalDate(year, number, IsoDayOfWeek.Friday))
            : null;
    }
}
