using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Wished times in words, with weekday and date.</summary>
public static class WishedTimes
{
    private static readonly LocalDatePattern s_day = LocalDatePattern.Create("ddd, d.M.", CultureInfo.GetCultureInfo("de-DE"));

    /// <summary>"Di, 24.11., 8 bis 12 Uhr; Do, 26.11., 8 bis 12 Uhr", or that any time suits.</summary>
    public static string Spoken(TimeWish times, Turn turn) =>
        times.Kind == TimeWishKind.Any
            ? turn.Text("appointment.anyTime")
            : string.Join("; ", times.Windows.Select(window => turn.Text(
                "appointment.window",
                ("day", Day(window.From.Date)),
                ("from", Hour(window.From.TimeOfDay)),
                ("to", Hour(window.To.TimeOfDay)))));

    private static string Day(LocalDate date) => s_day.Format(date).Replace(".,", ",", StringComparison.Ordinal);

    private static string Hour(LocalTime time) =>
        time.Minute == 0 ? time.Hour.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");
}
