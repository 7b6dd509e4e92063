using System.Globalization;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Hours for the clock that don't say what the words beside them say.</summary>
internal static partial class HoursCheck
{
    public static IEnumerable<CheckFinding> Of(CheckedFile file)
    {
        if (file.Service.OpeningHours is not { } hours)
        {
            yield break;
        }

        if (file.Service.Hours is not { } words)
        {
            yield return file.Finding(CheckLevel.Warning, "opening_hours", "hours for the clock without \"hours\", the words that residents read; add them.");
            yield break;
        }

        // A time that the words never name was mistyped in one of the two.
        var named = Clock().Matches(words).Select(match => Minutes(match)).ToHashSet();
        var unnamed = Exact().Matches(hours.ToString()).Select(match => (match.Value, Minutes: Minutes(match))).FirstOrDefault(time => time.Minutes % (24 * 60) != 0 && !named.Contains(time.Minutes));
        if (unnamed.Value is not null)
        {
            yield return file.Finding(CheckLevel.Error, "opening_hours", $"{unnamed.Value} does not stand in \"hours\" ({words}); make the two the same.");
        }
    }

    private static int Minutes(Match time) => (int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture) * 60)
        + (time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0);

    [GeneratedRegex(@"(?<hour>\d{1,2}):(?<minute>\d{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Exact();

    [GeneratedRegex(@"(?<![\d.])(?<hour>\d{1,2})([:.](?<minute>\d{2}))?(?![\d.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
