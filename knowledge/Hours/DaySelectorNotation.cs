using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>Reads the days of a rule: dates first, then weekdays and "PH".</summary>
internal static partial class DaySelectorNotation
{
    private static readonly string[] _days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    private static readonly string[] _months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>The problem, or null.</summary>
    public static string? Read(string text, out DaySelector? days)
    {
        days = null;
        var weekdays = new List<(IsoDayOfWeek Day, IReadOnlyList<int> Weeks)>();
        var dates = new List<DateSpan>();
        bool holidays = false;
        foreach (string part in Separator().Split(text).Where(part => part.Length > 0).Aggregate(new List<string>(), Joined))
        {
            if (part == "PH")
            {
                holidays = true;
            }
            else if (Weekday().Match(part) is { Success: true } weekday)
            {
                weekdays.AddRange(Weekdays(weekday));
            }
            else if (ReadDates(part) is { } span)
            {
                dates.Add(span);
            }
            else
            {
                return $"\"{part}\" is no day, no range of days and no date.";
            }
        }

        days = new DaySelector(weekdays, holidays, dates);
        return null;
    }

    /// <summary>"Dec", "24-Jan", "01" are one part again, and so are "2026", "Dec", "24".</summary>
    private static List<string> Joined(List<string> parts, string next)
    {
        bool goesOn = parts.Count > 0 && next != "PH" && !Array.Exists(_days, day => next.StartsWith(day, StringComparison.Ordinal))
            && (char.IsAsciiDigit(next[0]) || Year().IsMatch(parts[^1]) || parts[^1].EndsWith('-'))
            && !Array.Exists(_days, day => parts[^1].StartsWith(day, StringComparison.Ordinal));
        if (goesOn)
        {
            parts[^1] += " " + next;
        }
        else
        {
            parts.Add(next);
        }

        return parts;
    }

    private static IEnumerable<(IsoDayOfWeek Day, IReadOnlyList<int> Weeks)> Weekdays(Match match)
    {
        int first = Array.IndexOf(_days, match.Groups["first"].Value);
        int last = match.Groups["last"].Success ? Array.IndexOf(_days, match.Groups["last"].Value) : first;
        int[] weeks = match.Groups["weeks"].Success ? [.. match.Groups["weeks"].Value.Split(',').Select(week => int.Parse(week, CultureInfo.InvariantCulture))] : [];
        int count = ((last - first + 7) % 7) + 1;
        return Enumerable.Range(first, count).Select(day => ((IsoDayOfWeek)((day % 7) + 1), (IReadOnlyList<int>)weeks));
    }

    private static DateSpan? ReadDates(string text)
    {
        var match = Dates().Match(text);
        int first = match.Success ? Array.IndexOf(_months, match.Groups["month"].Value) + 1 : 0;
        if (first == 0)
        {
            return null;
        }

        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
        bool hasDay = match.Groups["day"].Success;
        int last = match.Groups["lastMonth"].Success ? Array.IndexOf(_months, match.Groups["lastMonth"].Value) + 1 : first;
        int firstDay = hasDay ? Number(match, "day") : 1;
        int lastDay = match.Groups["lastDay"].Success ? Number(match, "lastDay") : hasDay && !match.Groups["lastMonth"].Success ? firstDay : Length(last);
        return last > 0 && firstDay >= 1 && firstDay <= Length(first) && lastDay >= 1 && lastDay <= Length(last)
            ? new DateSpan(year, new AnnualDate(first, firstDay), new AnnualDate(last, lastDay))
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Length(int month) => month == 0 ? 0 : CalendarSystem.Iso.GetDaysInMonth(2024, month);

    [GeneratedRegex(@"^(?<first>Mo|Tu|We|Th|Fr|Sa|Su)(-(?<last>Mo|Tu|We|Th|Fr|Sa|Su))?(\[(?<weeks>-?[1-5](,-?[1-5])*)\])?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^((?<year>\d{4}) )?(?<month>[A-Z][a-z]{2})( (?<day>\d{1,2}))?(-((?<lastMonth>[A-Z][a-z]{2}) ?)?(?<lastDay>\d{1,2})?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Dates();

    /// <summary>Commas and spaces, but not those between the weeks of "We[1,3]".</summary>
    [GeneratedRegex(@"[ ,]+(?![^\[]*\])")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\d{4}$")]
    private static partial Regex Year();
}
