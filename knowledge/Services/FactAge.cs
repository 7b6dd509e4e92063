using System.Globalization;
using NodaTime;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Says of facts that are older than twelve months of when they are, so that residents call first.</summary>
public static class FactAge
{
    /// <summary>"Angabe von 2023", or null for facts that are new enough.</summary>
    public static string? Of(Service service, LocalDate today, DirectoryWords words) => service switch
    {
        _ when !service.IsToRecheck(today) => null,
        { AsOf: { } asOf } => words["old", ("year", asOf.Year.ToString(CultureInfo.InvariantCulture))],
        _ => words["undated"],
    };
}
