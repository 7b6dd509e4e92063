using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Hours;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Reads the schedules of HSDS as hours of ours: the words, and the notation where it is certain what the schedules mean on the clock of Berlin.</summary>
internal sealed partial class ScheduleReader
{
    // What a week doesn't repeat, or not each week.
    private static readonly string[] s_beyondWeeks = ["valid_from", "valid_to", "dtstart", "until", "count", "byweekno", "bymonthday", "byyearday"];
    private static readonly string[] s_days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly string[] s_german = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];

    private readonly List<WeeklySchedule> _stretches = [];
    private readonly bool _isCertain = true;

    public ScheduleReader(IReadOnlyList<HsdsObject> schedules)
    {
        Words = string.Join("; ", schedules.Select(schedule => schedule.Text("description")).Where(words => words is not null).Distinct()) is { Length: > 0 } said ? said : null;
        foreach (var schedule in schedules.Where(schedule => schedule.Text("byday") is not null || schedule.Text("opens_at") is not null || schedule.Text("freq") is not null))
        {
            string? opens = schedule.Text("opens_at");
            string? closes = schedule.Text("closes_at");
            _isCertain &= Time().IsMatch(opens ?? "") && (closes is null || Time().IsMatch(closes))
                && Days().IsMatch(schedule.Text("byday") ?? "") && schedule.Text("interval") is null or "1" && !Array.Exists(s_beyondWeeks, field => schedule.Text(field) is not null);
            _stretches.Add(new WeeklySchedule(schedule.Text("byday") ?? "", Clock(opens) ?? "", Clock(closes), schedule.Text("notes")));
        }
    }

    /// <summary>The hours in words; null when the schedules have none.</summary>
    public string? Words { get; }

    /// <summary>The hours in words, made of the schedules when these have none.</summary>
    public string? SpokenWords => Words ?? (_isCertain && _stretches.Count > 0 ? string.Join("; ", _stretches.Select(Spoken)) : null);

    /// <summary>Says of the clock just what the hours say.</summary>
    public bool Says(OpeningHours hours) => WeeklySchedule.Of(hours).ToHashSet().SetEquals(_stretches);

    /// <summary>The notation of <see cref="OpeningHours"/>; null when the schedules say nothing of it, or not for sure.</summary>
    public string? Notation()
    {
        if (!_isCertain || _stretches.Count == 0)
        {
            return null;
        }

        var days = _stretches.SelectMany(stretch => stretch.ByDay.Split(',').Select(day => (Day: Written(day), Stretch: stretch)))
            .GroupBy(open => open.Day)
            .Select(day => (Day: day.Key, Times: string.Join(',', day.OrderBy(open => open.Stretch.OpensAt, StringComparer.Ordinal).Select(open => Range(open.Stretch))), Notes: day.Select(open => open.Stretch.Note).Distinct().ToList()));
        var rules = days.GroupBy(day => day.Times + Remark(day.Notes)).Select(rule => $"{string.Join(',', rule.Select(day => day.Day).OrderBy(Position))} {rule.Key}");
        string notation = string.Join("; ", rules.OrderBy(rule => rule.Contains('[', StringComparison.Ordinal)).ThenBy(rule => Position(rule)));
        return OpeningHours.TryParse(notation, out _, out _) ? notation : null;
    }

    private static int Position(string day) => Array.FindIndex(s_days, known => day.StartsWith(known, StringComparison.OrdinalIgnoreCase));

    private static string Remark(List<string?> notes) => notes is [{ Length: < 60 } note] && !note.Contains('"', StringComparison.Ordinal) ? $" \"{note}\"" : "";

    private static string Range(WeeklySchedule stretch) => stretch.ClosesAt is { } closes ? $"{stretch.OpensAt}-{(closes is "23:59" or "00:00" ? "24:00" : closes)}" : stretch.OpensAt + "+";

    /// <summary>"2MO" is "Mo[2]".</summary>
    private static string Written(string day)
    {
        var parts = Day().Match(day.Trim());
        string name = parts.Groups["day"].Value;
        string week = parts.Groups["week"].Value.TrimStart('+');
        return $"{name[0]}{char.ToLowerInvariant(name[1])}{(week.Length > 0 ? $"[{week}]" : "")}";
    }

    private static string Spoken(WeeklySchedule stretch)
    {
        string days = string.Join(", ", stretch.ByDay.Split(',').Select(day => Day().Match(day.Trim())).Select(day => Week(day.Groups["week"].Value) + s_german[Position(day.Groups["day"].Value)]));
        return stretch.ClosesAt is { } closes ? $"{days} {stretch.OpensAt}-{(closes == "23:59" ? "24:00" : closes)} Uhr" : $"{days} ab {stretch.OpensAt} Uhr";
    }

    private static string Week(string week) => week.TrimStart('+') switch
    {
        "" => "",
        "-1" => "letzter ",
        ['-', ..] and var back => $"{back[1..]}.-letzter ",
        var count => $"{count}. ",
    };

    private static string? Clock(string? written) => written is not null && Time().Match(written) is { Success: true } time ? time.Groups["clock"].Value.PadLeft(5, '0') : written;

    /// <summary>Without offset, or with one that Berlin has; any other would be read wrong in summer or winter.</summary>
    [GeneratedRegex(@"^(?<clock>\d{1,2}:\d{2})(:00)?([+]0[12]:?00)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?<week>[+-]?[1-5])?(?<day>MO|TU|WE|TH|FR|SA|SU)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Day();

    [GeneratedRegex(@"^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,\s*([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Days();
}
