using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Days from, after, until or before one: "ab Mittwoch", "nach dem 7.12.", "bis Freitag", "vor dem 10.".</summary>
/// <param name="Day">The day named.</param>
/// <param name="Side">From, After, To or Before.</param>
internal sealed record OpenEndedReference(DayReference Day, WordSense Side) : DayReference
{
    /// <summary>"Nicht vor Mittwoch" is "ab Mittwoch", "nicht nach Mittwoch" is "bis Mittwoch"; the others can't be turned round.</summary>
    public DayReference? Opposite => (Side, Day) switch
    {
        (WordSense.Before, WeekReference or MonthReference) => Day,
        (WordSense.Before, _) => this with { Side = WordSense.From },
        (WordSense.After, _) => this with { Side = WordSense.To },
        _ => null,
    };

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        if (Day.Resolve(today) is not [var first, ..] days)
        {
            return null;
        }

        return Side switch
        {
            WordSense.From => days.Count > 1 ? days : ToEndOfWeek(first),
            WordSense.After => CalendarDays.RestOfWeekAfter(days[^1]),
            WordSense.To => Until(today, days[^1]),
            _ => Until(today, first.PlusDays(-1)),
        };
    }

    public override DayReference? Within(WeekReference week) => Day.Within(week) is { } day ? this with { Day = day } : null;

    private static IReadOnlyList<LocalDate> ToEndOfWeek(LocalDate day) => day.DayOfWeek <= IsoDayOfWeek.Friday
        ? CalendarDays.Between(day, CalendarDays.Monday(day).PlusDays(4))
        : CalendarDays.Between(day, CalendarDays.Monday(day).PlusDays(6));

    // The day itself counts even at a weekend; a day that is over stays past.
    private static List<LocalDate> Until(LocalDate today, LocalDate last) => last <= today
        ? [last]
        : [.. CalendarDays.Between(today, last).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday || day == last)];
}
