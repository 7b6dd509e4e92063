using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"In den nächsten zwei Wochen", "die nächsten 3 Tage": the days after today.</summary>
/// <param name="Days">How many.</param>
/// <param name="IsWeeks">Counted in weeks, which leaves weekends out.</param>
internal sealed record NextDaysReference(int Days, bool IsWeeks) : DayReference
{
    public override IReadOnlyList<LocalDate> Resolve(LocalDate today) => IsWeeks
        ? CalendarDays.Workdays(today.PlusDays(1), today.PlusDays(Days))
        : CalendarDays.Between(today.PlusDays(1), today.PlusDays(Days));
}
