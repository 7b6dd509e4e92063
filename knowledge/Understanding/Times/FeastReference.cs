using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A named day, or the days after or before it: "Nikolaus", "nach Weihnachten", "vor Ostern".</summary>
/// <param name="Feast">The day.</param>
/// <param name="Side">Below zero before it, above zero after it.</param>
internal sealed record FeastReference(Feast Feast, int Side = 0) : DayReference
{
    /// <summary>Of several Sundays of Advent the one meant, counted from 1.</summary>
    public int? Which { get; init; }

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today) => Recurring.Nearest(today, OfYear);

    private IReadOnlyList<LocalDate> OfYear(int year)
    {
        var days = FeastDays.Of(Feast, year);
        return (Side, Feast) switch
        {
            (0, _) => Which is { } which && which <= days.Count ? [days[which - 1]] : days,
            (> 0, Feast.Christmas or Feast.ChristmasEve or Feast.ChristmasDay or Feast.BoxingDay) =>
                CalendarDays.Workdays(new LocalDate(year, 12, 27), new LocalDate(year, 12, 31)),
            (> 0, Feast.NewYearsEve) => CalendarDays.RestOfWeekAfter(new LocalDate(year + 1, 1, 1)),
            (> 0, _) => CalendarDays.RestOfWeekAfter(days[^1]),
            (< 0, Feast.Christmas) => CalendarDays.WeekBefore(new LocalDate(year, 12, 24)),
            (< 0, Feast.Easter) => CalendarDays.WeekBefore(FeastDays.Of(Feast.GoodFriday, year)[0]),
            _ => CalendarDays.WeekBefore(days[0]),
        };
    }
}
