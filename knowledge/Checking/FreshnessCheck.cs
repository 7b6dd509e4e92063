using System.Globalization;
using NodaTime;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Facts to confirm, or soon; and dates that lie ahead.</summary>
internal static class FreshnessCheck
{
    private const int SoonMonths = 2;

    public static IEnumerable<CheckFinding> Of(CheckedFile file, LocalDate today)
    {
        if (file.Service.Checked is { } day && day > today)
        {
            yield return file.Finding(CheckLevel.Error, "checked", $"\"checked\" is {day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}, a day that is still to come; write the day on which somebody asked.");
        }

        if (file.Service.IsToRecheck(today))
        {
            string since = file.Service.AsOf is { } asOf ? $"are of {asOf.ToString("uuuu-MM", CultureInfo.InvariantCulture)}" : "have no date";
            yield return file.Finding(CheckLevel.Task, "confidence", $"the facts {since}; call, then write the day into \"checked\".");
        }
        else if (file.Service.IsToRecheck(today.PlusMonths(SoonMonths)))
        {
            yield return file.Finding(CheckLevel.Task, "confidence", $"the facts will be a year old within {SoonMonths} months; confirm them soon.");
        }
    }
}
