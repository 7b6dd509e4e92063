using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using static NodaTime.IsoDayOfWeek;

namespace ThinkaLotse.Knowledge.Offices;

/// <summary>Reads the notation in which the office's hours are set, and says in one sentence what is wrong with it.</summary>
internal static partial class WeeklyHoursNotation
{
    private const string Example = "Write for example \"Mo-Do 09:00-16:00; Fr 09:00-12:00,13:00-15:00\".";

    private static readonly Dictionary<string, IsoDayOfWeek> _days = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Mo"] = Monday,
        ["Di"] = Tuesday,
        ["Tu"] = Tuesday,
        ["Mi"] = Wednesday,
        ["We"] = Wednesday,
        ["Do"] = Thursday,
        ["Th"] = Thursday,
        ["Fr"] = Friday,
        ["Sa"] = Saturday,
        ["So"] = Sunday,
        ["Su"] = Sunday,
    };

    public static bool TryRead(
        string text, [NotNullWhen(true)] out WeeklyHours? hours, [NotNullWhen(false)] out string? problem)
    {
        hours = null;
        var week = new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenTime>>();
        string[] rules = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        problem = rules.Length == 0 ? "There are no hours." : rules.Select(rule => Read(rule, week)).FirstOrDefault(wrong => wrong is not null);
        if (problem is not null)
        {
            problem = $"{problem} {Example}";
            return false;
        }

        hours = new WeeklyHours(week);
        return true;
    }

    private static string? Read(string rule, Dictionary<IsoDayOfWeek, IReadOnlyList<OpenTime>> week)
    {
        var parts = Rule().Match(rule);
        if (!parts.Success)
        {
            return $"\"{rule}\" is not days, a space and times.";
        }

        if (ReadTimes(parts.Groups["times"].Value, out var times) is { } wrongTimes)
        {
            return wrongTimes;
        }

        if (ReadDays(parts.Groups["days"].Value, out var days) is { } wrongDays)
        {
            return wrongDays;
        }

        var twice = days.FirstOrDefault(day => !week.TryAdd(day, times));
        return twice == None ? null : $"{twice} is named twice; give all its times at once, with a comma between them.";
    }

    private static string? ReadDays(string text, out List<IsoDayOfWeek> days)
    {
        days = [];
        foreach (string range in text.Split(',', StringSplitOptions.TrimEntries))
        {
            string[] ends = range.Split('-', StringSplitOptions.TrimEntries);
            if (ends.FirstOrDefault(end => !_days.ContainsKey(end)) is { } unknown)
            {
                return $"\"{unknown}\" is no day; days are Mo Di Mi Do Fr Sa So or Mo Tu We Th Fr Sa Su.";
            }

            var (first, last) = (_days[ends[0]], _days[ends[^1]]);
            if (ends.Length > 2 || first > last)
            {
                return $"\"{range}\" is no range of days; it should go forward within a week.";
            }

            days.AddRange(Enumerable.Range((int)first, last - first + 1).Select(day => (IsoDayOfWeek)day));
        }

        return null;
    }

    private static string? ReadTimes(string text, out List<OpenTime> times)
    {
        times = [];
        foreach (string range in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var match = Times().Match(range);
            if (!match.Success || Clock(match, "from") is not { } from || Clock(match, "until") is not { } until)
            {
                return $"\"{range}\" is no range of times between 00:00 and 23:59.";
            }

            if (from >= until)
            {
                return $"\"{range}\" ends before it begins.";
            }

            if (times.Count > 0 && from < times[^1].Until)
            {
                return $"\"{range}\" begins before the time in front of it ends.";
            }

            times.Add(new OpenTime(from, until));
        }

        return null;
    }

    private static LocalTime? Clock(Match match, string side)
    {
        int hour = int.Parse(match.Groups[side + "Hour"].Value, CultureInfo.InvariantCulture);
        int minute = int.Parse(match.Groups[side + "Minute"].Value, CultureInfo.InvariantCulture);
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }

    [GeneratedRegex(@"^(?<days>\p{L}+(\s*[-,]\s*\p{L}+)*)\s+(?<times>[\d:\s,\-–]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<fromHour>\d{1,2}):(?<fromMinute>\d{2})\s*[-–]\s*(?<untilHour>\d{1,2}):(?<untilMinute>\d{2})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();
}
