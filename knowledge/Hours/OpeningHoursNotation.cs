using System.Globalization;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>Reads rules of opening hours, and says in one sentence what is wrong with them.</summary>
internal static partial class OpeningHoursNotation
{
    private const string Example = "Write for example \"Mo-Th 08:00-16:00; Fr 08:00-12:00; PH off\", \"24/7\", or \"Tu 14:00-17:00 \\\"nur mit Termin\\\"\"; days are Mo Tu We Th Fr Sa Su.";

    /// <summary>The problem, or null.</summary>
    public static string? Read(string text, out IReadOnlyList<OpeningRule> rules)
    {
        var read = new List<OpeningRule>();
        rules = read;
        foreach (string part in Parts(text))
        {
            if (ReadRule(part, out var rule) is { } problem)
            {
                return $"{problem} {Example}";
            }

            read.Add(rule!);
        }

        return read.Count == 0 ? $"There are no hours. {Example}" : null;
    }

    /// <summary>Between the semicolons that don't stand in a remark.</summary>
    private static IEnumerable<string> Parts(string text) =>
        Semicolon().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0);

    private static string? ReadRule(string text, out OpeningRule? rule)
    {
        rule = null;
        var parts = Rule().Match(text);
        if (!parts.Success)
        {
            return $"\"{text}\" is not days, a space and times.";
        }

        if (DaySelectorNotation.Read(parts.Groups["days"].Value.Trim(), out var days) is { } wrongDays)
        {
            return wrongDays;
        }

        if (ReadTimes(parts.Groups["times"].Value, out var spans) is { } wrongTimes)
        {
            return wrongTimes;
        }

        string? comment = parts.Groups["comment"] is { Success: true } said ? said.Value : null;
        if (spans.Count == 0 && comment is null && parts.Groups["times"].Value.Length == 0)
        {
            return $"\"{text}\" has no times; write times, \"off\" or a remark in quotes.";
        }

        rule = new OpeningRule(days!, spans, comment);
        return null;
    }

    private static string? ReadTimes(string text, out List<OpenSpan> spans)
    {
        spans = [];
        switch (text)
        {
            case "24/7":
                spans.Add(new OpenSpan(0, OpenSpan.Day, false));
                return null;
            case "" or "off" or "closed":
                return null;
        }

        foreach (string range in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var match = Times().Match(range);
            if (!match.Success || Minute(match, "from") is not { } from || from >= OpenSpan.Day)
            {
                return $"\"{range}\" is no range of times such as 08:00-12:00.";
            }

            bool isOpenEnded = match.Groups["open"].Success;
            if ((isOpenEnded ? OpenSpan.Day : Minute(match, "until")) is not { } until)
            {
                return $"\"{range}\" is no range of times such as 08:00-12:00.";
            }

            until += until <= from ? OpenSpan.Day : 0;
            if (spans.Count > 0 && from < spans[^1].Until)
            {
                return $"\"{range}\" begins before the time in front of it ends.";
            }

            spans.Add(new OpenSpan(from, until, isOpenEnded));
        }

        return null;
    }

    private static int? Minute(Match match, string side)
    {
        int hour = int.Parse(match.Groups[side + "Hour"].Value, CultureInfo.InvariantCulture);
        int minute = int.Parse(match.Groups[side + "Minute"].Value, CultureInfo.InvariantCulture);
        return hour <= 26 && minute < 60 ? (hour * 60) + minute : null;
    }

    [GeneratedRegex("""^(?<days>[^"]*?)\s*(?<times>24/7|off|closed|\d{1,2}:\d{2}[\d:\s,\-–+]*)?\s*("(?<comment>[^"]+)")?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^(?<fromHour>\d{1,2}):(?<fromMinute>\d{2})\s*((?<open>\+)|[-–]\s*(?<untilHour>\d{1,2}):(?<untilMinute>\d{2}))$", RegexOptions.ExplicitCapture)]
    private static partial Regex Times();

    [GeneratedRegex(""";(?=(?:[^"]*"[^"]*")*[^"]*$)""")]
    private static partial Regex Semicolon();
}
