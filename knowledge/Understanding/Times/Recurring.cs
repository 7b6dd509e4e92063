using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Decides which year is meant when none is named: the next time, unless that is more than half a year off and the last time is nearer.</summary>
internal static class Recurring
{
    private const int HalfAYear = 183;

    /// <summary>The days meant, given those of one year; null when the year to come doesn't have them.</summary>
    public static IReadOnlyList<LocalDate>? Nearest(LocalDate today, Func<int, IReadOnlyList<LocalDate>?> daysOfYear)
    {
        var years = new[] { today.Year - 1, today.Year, today.Year + 1 }.Select(daysOfYear).OfType<IReadOnlyList<LocalDate>>().Where(days => days.Count > 0).ToList();
        var next = years.Find(days => days[^1] >= today && Period.DaysBetween(today, days[0]) <= CalendarDays.Furthest);
        var last = years.FindLast(days => days[^1] < today && (next is not null || Period.DaysBetween(days[^1], today) <= HalfAYear));
        if (next is null || last is null)
        {
            return next ?? last;
        }

        int ahead = Period.DaysBetween(today, next[0]);
        return ahead > HalfAYear && Period.DaysBetween(last[^1], today) < ahead ? last : next;
    }
}
