using System.Globalization;
using NodaTime;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Says whether a service is open: "heute bis 16 Uhr offen", "morgen ab 8 Uhr offen".</summary>
public static class OpennessWording
{
    private const int DaysOfAWeek = 7;

    private static readonly CultureInfo s_german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The sentence's piece, or null where nothing is known.</summary>
    /// <param name="service">Its hours, if they are known.</param>
    /// <param name="now">Wall-clock time of Europe/Berlin.</param>
    /// <param name="words">The phrases.</param>
    public static string? Of(Service service, LocalDateTime now, DirectoryWords words)
    {
        if (service.OpeningHours is not { } hours)
        {
            return null;
        }

        var state = hours.At(now);
        string? open = state switch
        {
            { IsAlways: true } => words[service.Phone is null ? "openAlwaysOnline" : "openAlways"],
            { IsOpen: true, Until: { } until } when until.Date == now.Date || until.TimeOfDay == LocalTime.Midnight || until.Date == now.Date.PlusDays(1) => words["openUntil", ("time", Clock(until, now, words))],
            { IsOpen: true } => words["openNow"],
            { IsOpen: null } => words["holiday"],
            { Next: { } next } => Opens(next, now, words),
            _ => null,
        };
        return state.NeedsAppointment ? open is null ? words["appointment"] : $"{open}, {words["appointment"]}" : open;
    }

    private static string Opens(LocalDateTime next, LocalDateTime now, DirectoryWords words)
    {
        string time = Clock(next, now, words);
        string day = s_german.DateTimeFormat.GetDayName((DayOfWeek)((int)next.DayOfWeek % DaysOfAWeek));
        return Period.DaysBetween(now.Date, next.Date) switch
        {
            0 => words["opensToday", ("time", time)],
            1 => words["opensTomorrow", ("time", time)],
            < DaysOfAWeek => words["opensOn", ("day", day), ("time", time)],
            _ => words["opensOnDate", ("day", day), ("date", next.Date.ToString("d.M.", s_german)), ("time", time)],
        };
    }

    // Midnight at the end of today is 24 o'clock.
    private static string Clock(LocalDateTime time, LocalDateTime now, DirectoryWords words)
    {
        int hour = time.TimeOfDay == LocalTime.Midnight && time.Date > now.Date ? 24 : time.Hour;
        return time.Minute == 0
            ? words["hour", ("hour", hour.ToString(CultureInfo.InvariantCulture))]
            : words["minute", ("hour", hour.ToString(CultureInfo.InvariantCulture)), ("minute", time.Minute.ToString("00", CultureInfo.InvariantCulture))];
    }
}
