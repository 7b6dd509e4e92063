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

    /// <summary>"Di, 24.11., 8 bis 12 Uhr; Do, 26.11., 8 bis 12 Uhr", or that any time suits; and whether it is to be soon.</summary>
    public static string Spoken(Slots slots, Turn turn) =>
        slots.Soonest ? turn.Text("appointment.soonest", ("times", Windows(slots.Times!, turn))) : Windows(slots.Times!, turn);

    /// <summary>"Doch lieber Freitag" moves the day and keeps the hour that was named before.</summary>
    public static TimeWish Moved(TimeWish? before, TimeWish now)
    {
        if (before is not { Kind: TimeWishKind.Windows } || !now.Windows.All(IsWholeDay) || before.Windows.Any(IsWholeDay))
        {
            return now;
        }

        var hours = before.Windows.Select(window => (window.From.TimeOfDay, window.To.TimeOfDay)).Distinct().ToList();
        return hours.Count == 1
            ? now with { Windows = [.. now.Windows.Select(day => new TimeWindow(day.From.Date + hours[0].Item1, day.From.Date + hours[0].Item2))] }
            : now;
    }

    private static bool IsWholeDay(TimeWindow window) => window.From.Hour == 8 && window.To.Hour == 18;

    private static string Windows(TimeWish times, Turn turn) =>
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
