using System.Globalization;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Hours for the clock that don't say what the words beside them say.</summary>
internal static partial class HoursCheck
{
    public static IEnumerable<CheckFinding> Of(CheckedFile file)
    {
        if (file.Service.OpeningHours is null)
        {
            yield break;
        }

        if (file.Service.Hours is not { } words)
        {
            yield return file.Finding(CheckLevel.Warning, "opening_hours", "hours for the clock without \"hours\", the words that residents read; add them.");
            yield break;
        }

        if (Unnamed(file.Service) is { } time)
        {
            yield return file.Finding(CheckLevel.Error, "opening_hours", $"{time} does not stand in \"hours\" ({words}); make the two the same.");
        }
    }

    /// <summary>A time of the hours for the clock that the words never name, so that it was mistyped in one of the two; null when all are named.</summary>
    internal static string? Unnamed(Service service)
    {
        var named = Clock().Matches(service.Hours ?? "").Select(match => Minutes(match)).ToHashSet();
        return Exact().Matches(service.OpeningHours?.ToString() ?? "").FirstOrDefault(time => Minutes(time) % (24 * 60) != 0 && !named.Contains(Minutes(time)))?.Value;
    }

    private static int Minutes(Match time) => (int.Parse(time.Groups["hour"].Value, CultureInfo.InvariantCulture) * 60)
        + (time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].Value, CultureInfo.InvariantCulture) : 0);

    [GeneratedRegex(@"(?<hour>\d{1,2}):(?<minute>\d{2})", RegexOptions.ExplicitCapture)]
    private static partial Regex Exact();

    [GeneratedRegex(@"(?<![\d.])(?<hour>\d{1,2})([:.](?<minute>\d{2}))?(?![\d.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();
}
