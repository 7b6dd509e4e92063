using System.Globalization;
using NodaTime;

namespace ThinkaLotse.Knowledge.Offices;

/// <summary>Says the hours of a week as a counsellor would.</summary>
internal static class WeeklyHoursWording
{
    private static readonly DateTimeFormatInfo _german = CultureInfo.GetCultureInfo("de-DE").DateTimeFormat;

    public static string Of(WeeklyHours hours)
    {
        var rows = new List<(List<IsoDayOfWeek> Days, IReadOnlyList<OpenTime> Times)>();
        foreach (var day in Enum.GetValues<IsoDayOfWeek>().Where(day => hours.On(day).Count > 0))
        {
            if (rows.Count > 0 && rows[^1].Days[^1] + 1 == day && rows[^1].Times.SequenceEqual(hours.On(day)))
            {
                rows[^1].Days.Add(day);
            }
            else
            {
                rows.Add(([day], hours.On(day)));
            }
        }

        return string.Join(", ", rows.Select(row => $"{Days(row.Days)} {string.Join(" und ", row.Times.Select(Stretch))} Uhr"));
    }

    private static string Days(List<IsoDayOfWeek> days) => days.Count switch
    {
        1 => Name(days[0]),
        2 => $"{Name(days[0])} und {Name(days[1])}",
        _ => $"{Name(days[0])} bis {Name(days[^1])}",
    };

    private static string Name(IsoDayOfWeek day) => _german.GetDayName((DayOfWeek)((int)day % 7));

    private static string Stretch(OpenTime open) => $"{Clock(open.From)} bis {Clock(open.Until)}";

    private static string Clock(LocalTime time) => time.Minute == 0 ? $"{time.Hour}" : $"{time.Hour}:{time.Minute:00}";
}
