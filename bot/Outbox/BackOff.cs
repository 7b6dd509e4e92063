namespace ThinkaLotse.Bot.Outbox;

/// <summary>How long to wait after a number of failures in a row: one second, then twice as long each time, a minute at most, so that an outage of hours ends within a minute.</summary>
public static class BackOff
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    /// <summary>The wait after this many failures, counted from 1.</summary>
    public static TimeSpan After(int failures) =>
        failures > 6 ? s_longest : TimeSpan.FromSeconds(Math.Min(s_longest.TotalSeconds, Math.Pow(2, failures - 1)));
}
