using NodaTime;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>The days for which a rule speaks: weekdays, public holidays and dates, each empty where the rule doesn't name any.</summary>
/// <param name="Weekdays">With the weeks of the month that count (1 to 5, or -1 for the last); no weeks means every week.</param>
/// <param name="Holidays">The rule names "PH".</param>
/// <param name="Dates">Spans of dates within the year.</param>
internal sealed record DaySelector(IReadOnlyList<(IsoDayOfWeek Day, IReadOnlyList<int> Weeks)> Weekdays, bool Holidays, IReadOnlyList<DateSpan> Dates)
{
    /// <summary>Speaks for the day; a rule without any selector speaks for each.</summary>
    public bool Contains(LocalDate date, bool isHoliday)
    {
        if (Dates.Count > 0 && !Dates.Any(span => span.Contains(date)))
        {
            return false;
        }

        return (Weekdays.Count == 0 && !Holidays) || (Holidays && isHoliday) || Weekdays.Any(wanted => wanted.Day == date.DayOfWeek && IsWeek(date, wanted.Weeks));
    }

    private static bool IsWeek(LocalDate date, IReadOnlyList<int> weeks)
    {
        int week = ((date.Day - 1) / 7) + 1;
        int fromBehind = -(((date.Calendar.GetDaysInMonth(date.Year, date.Month) - date.Day) / 7) + 1);
        return weeks.Count == 0 || weeks.Contains(week) || weeks.Contains(fromBehind);
    }
}
