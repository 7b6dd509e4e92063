using NodaTime;
using ThinkaLotse.Knowledge.Hours;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>One stretch of opening as HSDS tells it: days and a time from and until, again each week or on some weeks of each month.</summary>
/// <param name="ByDay">As in iCalendar, "MO,TU" or "1WE,-1WE".</param>
/// <param name="OpensAt">Wall-clock time such as 08:00.</param>
/// <param name="ClosesAt">Wall-clock time, 23:59 for the end of the day; null when it is not told.</param>
/// <param name="Note">What stands beside the times, such as "nur mit Termin".</param>
internal sealed record WeeklySchedule(string ByDay, string OpensAt, string? ClosesAt, string? Note)
{
    private const string EndOfDay = "23:59";

    private static readonly string[] s_days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Repeats by weeks of the month.</summary>
    public bool IsMonthly => ByDay.Any(letter => char.IsAsciiDigit(letter));

    /// <summary>The stretches of a service's hours. Dates and holidays have no place in them: they are told in words.</summary>
    public static IReadOnlyList<WeeklySchedule> Of(OpeningHours? hours)
    {
        if (hours is null)
        {
            return [];
        }

        var stretches = Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).SelectMany(day => On(day, hours.Rules)
            .SelectMany(open => open.Rule.Spans.Select(span => (Day: open.Prefix + s_days[(int)day - 1], Opens: Clock(span.From), Closes: span.HasOpenEnd ? null : Closing(span.Until), open.Rule.Comment))));
        return [.. stretches.GroupBy(open => (open.Opens, open.Closes, open.Comment, IsMonthly: open.Day.Length > 2))
            .Select(group => new WeeklySchedule(string.Join(',', group.Select(open => open.Day)), group.Key.Opens, group.Key.Closes, group.Key.Comment))];
    }

    /// <summary>The rule for each week that counts on the day, then those for single weeks of the month.</summary>
    private static IEnumerable<(OpeningRule Rule, string Prefix)> On(IsoDayOfWeek day, IReadOnlyList<OpeningRule> rules)
    {
        var undated = rules.Where(rule => rule.Days.Dates.Count == 0).ToList();
        if (undated.LastOrDefault(rule => rule.Days.Weekdays.Any(wanted => wanted.Day == day && wanted.Weeks.Count == 0) || (rule.Days.Weekdays.Count == 0 && !rule.Days.Holidays)) is { } weekly)
        {
            yield return (weekly, "");
        }

        foreach (var rule in undated)
        {
            foreach (int week in rule.Days.Weekdays.Where(wanted => wanted.Day == day).SelectMany(wanted => wanted.Weeks))
            {
                yield return (rule, $"{week}");
            }
        }
    }

    private static string Clock(int minute) => $"{minute / 60 % 24:00}:{minute % 60:00}";

    private static string Closing(int minute) => minute == OpenSpan.Day ? EndOfDay : Clock(minute);
}
