using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Desk;

/// <summary>Times as counsellors read them: wall-clock time of Europe/Berlin with the weekday.</summary>
public static class BerlinTime
{
    private static readonly CultureInfo s_german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly LocalDatePattern s_day = LocalDatePattern.Create("ddd, d.M.", s_german);

    private static readonly LocalDatePattern s_longDay = LocalDatePattern.Create("dddd, d. MMMM uuuu", s_german);

    private static readonly LocalTimePattern s_clock = LocalTimePattern.Create("H:mm", s_german);

    /// <summary>The zone of the office.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>An instant on the office's clock.</summary>
    public static LocalDateTime Local(Instant instant) => instant.InZone(Zone).LocalDateTime;

    /// <summary>Now on the office's clock.</summary>
    public static LocalDateTime Now(TimeProvider clock) => Local(Instant.FromDateTimeOffset(clock.GetUtcNow()));

    /// <summary>"Di, 24.11."</summary>
    public static string Day(LocalDate date) => s_day.Format(date).Replace(".,", ",", StringComparison.Ordinal);

    /// <summary>"Dienstag, 24. November 2026"</summary>
    public static string LongDay(LocalDate date) => s_longDay.Format(date);

    /// <summary>"9:30"</summary>
    public static string Clock(LocalTime time) => s_clock.Format(time);

    /// <summary>"8–12" or "9:30–11"; an end at midnight is 24.</summary>
    public static string Span(TimeWindow window) => $"{Hour(window.From.TimeOfDay)}–{(window.To.TimeOfDay == LocalTime.Midnight ? "24" : Hour(window.To.TimeOfDay))}";

    /// <summary>For the attribute of a time element.</summary>
    public static string Machine(Instant instant) => InstantPattern.General.Format(instant);

    private static string Hour(LocalTime time) => time.Minute == 0 ? time.Hour.ToString(CultureInfo.InvariantCulture) : s_clock.Format(time);
}
