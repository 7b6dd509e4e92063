using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Reads hours in the words of a source ("Mo-Do 8-17 Uhr, Fr 8-12 Uhr"), as far as they are plain; what is old, doubted or unusual says nothing.</summary>
public static partial class ServiceHours
{
    private static readonly string[] _always = ["rund um die uhr", "24 stunden", "jederzeit"];

    private static readonly string[] _doubted = ["stand ", "unbestätigt", "ältere", "nicht belegt", "nicht genannt", "ferien", "gruppen", "vereinbarung", "nach öffnungszeiten"];

    /// <summary>Whether somebody is there; null where the words don't tell it for sure. On Thuringian holidays only what is open around the clock is known.</summary>
    /// <param name="words">As in the source, or null.</param>
    /// <param name="time">Wall-clock time of Europe/Berlin.</param>
    public static bool? IsOpenAt(string? words, LocalDateTime time)
    {
        string plain = words?.ToLowerInvariant() ?? "";
        if (Array.Exists(_doubted, plain.Contains))
        {
            return null;
        }

        return Array.Exists(_always, plain.Contains) ? true
            : ThuringianHolidays.Contains(time.Date) ? null
            : Weekly(words ?? "")?.IsOpenAt(time);
    }

    /// <summary>The week of plain words, or null.</summary>
    internal static WeeklyHours? Weekly(string words)
    {
        string rest = words.Replace("täglich", "Mo-So", StringComparison.OrdinalIgnoreCase).Replace("Telefon ", "", StringComparison.Ordinal);
        var rules = Rule().Matches(rest);
        bool isAllRead = rules.Count > 0 && Rule().Replace(rest, "").Trim(' ', ',', ';', '.').Length == 0;
        return isAllRead && WeeklyHours.TryParse(string.Join("; ", rules.Select(Notation)), out var hours, out _) ? hours : null;
    }

    private static string Notation(Match rule)
    {
        string days = rule.Groups["days"].Value.Replace(" und ", ",", StringComparison.Ordinal).Replace("/", ",", StringComparison.Ordinal);
        return $"{days} {string.Join(",", Times().Matches(rule.Groups["times"].Value).Select(time => $"{Clock(time, "from")}-{Clock(time, "until")}"))}";
    }

    private static string Clock(Match time, string side)
    {
        var parts = time.Groups[side].Value.Split(':', '.');
        int hour = int.Parse(parts[0], CultureInfo.InvariantCulture);
        return hour == 24 ? "23:59" : $"{hour}:{(parts.Length > 1 ? parts[1] : "00")}";
    }

    [GeneratedRegex(@"(?<days>(Mo|Di|Mi|Do|Fr|Sa|So)((\s?-\s?|,\s?| und |/)(Mo|Di|Mi|Do|Fr|Sa|So))*)\s+(?<times>\d{1,2}([:.]\d\d)?\s?[-–]\s?\d{1,2}([:.]\d\d)?((,| und)\s?\d{1,2}([:.]\d\d)?\s?[-–]\s?\d{1,2}([:.]\d\d)?)*)(\s?Uhr)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<from>\d{1,2}([:.]\d\d)?)\s?[-–]\s?(?<until>\d{1,2}([:.]\d\d)?)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Times();
}
