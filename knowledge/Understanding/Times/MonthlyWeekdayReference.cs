using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"Der erste Montag im Januar", "jeden letzten Freitag im Monat": the next such day.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Which">1 to 5; 0 for the last.</param>
/// <param name="Month">The month, or null for any.</param>
internal sealed record MonthlyWeekdayReference(IsoDayOfWeek Day, int Which, int? Month) : DayReference
{
    private const int MonthsToSearch = 13;

    public override IReadOnlyList<LocalDate>? Resolve(LocalDate today)
    {
        var first = today.PlusDays(1 - today.Day);
        foreach (var month in Enumerable.Range(0, MonthsToSearch).Select(first.PlusMonths).Where(month => Month is null || month.Month == Month))
        {
            var days = CalendarDays.Between(month, month.PlusMonths(1).PlusDays(-1)).Where(day => day.DayOfWeek == Day).ToList();
            var day = Which == 0 ? days[^1] : days.ElementAtOrDefault(Which - 1);
            if (day > today)
            {
                return [day];
            }
        }

        return null;
    }
}
