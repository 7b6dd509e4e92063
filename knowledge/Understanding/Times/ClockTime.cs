namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A time of the clock as people say it: "halb drei" is the hour 3 and 30 minutes less.</summary>
/// <param name="Hour">The hour that was said.</param>
/// <param name="Shift">Minutes to add to it, negative for "halb" and "vor".</param>
/// <param name="IsExact">Written with a leading zero, so the afternoon is not meant.</param>
internal sealed record ClockTime(int Hour, int Shift = 0, bool IsExact = false)
{
    public const int MinutesOfHour = 60;
    private const int Noon = 12;
    private const int LastHourOfAfternoon = 6;

    /// <summary>False for "25 Uhr" and "10:75".</summary>
    public bool Exists => Hour is >= 0 and <= 24 && Shift is > -MinutesOfHour and < MinutesOfHour && (Hour < 24 || Shift <= 0);

    /// <summary>Minutes since midnight. The half is chosen before "halb" takes from the hour: "halb eins" is 12:30.</summary>
    public int Minutes(HalfOfDay half)
    {
        bool isAfternoon = half switch
        {
            HalfOfDay.Morning => false,
            HalfOfDay.Afternoon => Hour < Noon,
            _ => Hour is >= 1 and <= LastHourOfAfternoon,
        };
        int hour = isAfternoon && !IsExact ? Hour + Noon : Hour;
        return Math.Max(0, (hour * MinutesOfHour) + Shift);
    }
}
