using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Recognizers;

/// <summary>Writes a window as a TIMEX range, such as "(2026-11-24T08,2026-11-24T12,PT4H)".</summary>
public static class Timex
{
    private const int MinutesAnHour = 60;

    /// <summary>Start, end and length; minutes only where they are not zero.</summary>
    public static string Of(TimeWindow window) => $"({Point(window.From)},{Point(window.To)},{Length(window)})";

    private static string Point(LocalDateTime time) => TimexProperty.FromDateTime(time.ToDateTimeUnspecified()).TimexValue;

    private static string Length(TimeWindow window)
    {
        long minutes = Period.Between(window.From, window.To, PeriodUnits.Minutes).Minutes;
        return (minutes % MinutesAnHour == 0 ? new TimexProperty { Hours = minutes / MinutesAnHour } : new TimexProperty { Minutes = minutes }).TimexValue;
    }
}
