using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Walks over the calendar.</summary>
internal static class CalendarDays
{
    /// <summary>No wish reaches further; keeps "vom 1.1. bis 31.12.9999" small.</summary>
    public const int Furthest = 366;

    /// <summary>All days from one to another, both included.</summary>
    public static IReadOnlyList<LocalDate> Between(LocalDate first, LocalDate last)
    {
        int days = Math.Min(Period.DaysBetween(first, last), Furthest);
        return days < 0 ? [] : [.. Enumerable.Range(0, days + 1).Select(first.PlusDays)];
    }

    /// <summary>The days from Monday to Friday among them.</summary>
    public static IReadOnlyList<LocalDate> Workdays(LocalDate first, LocalDate last) =>
        [.. Between(first, last).Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday)];

    /// <summary>The Monday of the day's week.</summary>
    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    /// <summary>Monday to Friday of the next calendar week.</summary>
    public static IReadOnlyList<LocalDate> NextWeek(LocalDate today) => Workdays(today.Next(IsoDayOfWeek.Monday), today.Next(IsoDayOfWeek.Monday).PlusDays(4));

    /// <summary>The working days after a day until the end of its week, or the next week when none is left.</summary>
    public static IReadOnlyList<LocalDate> RestOfWeekAfter(LocalDate day)
    {
        var rest = Workdays(day.PlusDays(1), Monday(day).PlusDays(4));
        return rest.Count > 0 ? rest : NextWeek(day);
    }

    /// <summary>The working days before a day since the beginning of its week, or the week before when there are none.</summary>
    public static IReadOnlyList<LocalDate> WeekBefore(LocalDate day)
    {
        var before = Workdays(Monday(day), day.PlusDays(-1));
        return before.Count > 0 ? before : Workdays(Monday(day).PlusDays(-7), Monday(day).PlusDays(-3));
    }
}
