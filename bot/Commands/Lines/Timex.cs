using System.Globalization;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>Writes a window as a TIMEX range, such as "(2026-11-24T08,2026-11-24T12,PT4H)".</summary>
internal static class Timex
{
    /// <summary>Start, end and length; minutes only where they are not zero.</summary>
    public static string Of(TimeWindow window)
    {
        var length = Period.Between(window.From, window.To, PeriodUnits.Hours | PeriodUnits.Minutes);
        string hours = length.Hours > 0 ? string.Create(CultureInfo.InvariantCulture, $"{length.Hours}H") : "";
        string minutes = length.Minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{length.Minutes}M") : "";
        return $"({Point(window.From)},{Point(window.To)},PT{hours}{minutes})";
    }

    private static string Point(LocalDateTime time) =>
        time.ToString(time.Minute == 0 ? "uuuu-MM-dd'T'HH" : "uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
