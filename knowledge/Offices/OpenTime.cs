using NodaTime;

namespace ThinkaLotse.Knowledge.Offices;

/// <summary>One stretch of a day in which an office is open.</summary>
/// <param name="From">The first minute.</param>
/// <param name="Until">The first minute after closing.</param>
public sealed record OpenTime(LocalTime From, LocalTime Until)
{
    public bool Contains(LocalTime time) => time >= From && time < Until;
}
