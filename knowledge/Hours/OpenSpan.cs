namespace ThinkaLotse.Knowledge.Hours;

/// <summary>One stretch of opening, in minutes from the midnight with which its day begins.</summary>
/// <param name="From">The first minute.</param>
/// <param name="Until">The first minute after closing; above 1440 when it ends on the next day.</param>
/// <param name="HasOpenEnd">When it closes is not told ("14:00+"); <paramref name="Until"/> is then the end of the day.</param>
internal readonly record struct OpenSpan(int From, int Until, bool HasOpenEnd)
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 24 * 60;
}
