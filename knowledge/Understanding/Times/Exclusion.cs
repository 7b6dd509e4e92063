using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Days, or hours of days, on which the person can't come.</summary>
internal sealed record Exclusion(IReadOnlyList<DayReference> Days, DayHours Hours)
{
    /// <summary>The exclusions that the forbidden days make, each with the forbidden hours of the same negation.</summary>
    public static IReadOnlyList<Exclusion> Of(IReadOnlyList<Term> terms) =>
        [.. terms.Where(term => term.IsForbidden).GroupBy(term => term.Negation).Where(group => group.Any(term => term.IsDay)).Select(Of)];

    /// <summary>What is left of the hours of a date.</summary>
    public DayHours Apply(LocalDate date, DayHours hours, LocalDate today) =>
        Days.Any(day => day.Covers(date, today)) ? hours.Except(Hours) : hours;

    private static Exclusion Of(IGrouping<int?, Term> negated)
    {
        var times = negated.Where(term => !term.IsDay).ToList();
        var hours = times.Count == 0 ? DayHours.RoundTheClock : new DayPlan([], times).Forbidden();
        return new Exclusion([.. negated.Where(term => term.IsDay).Select(term => term.Day!)], hours);
    }
}
