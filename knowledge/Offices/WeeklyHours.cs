using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ThinkaLotse.Knowledge.Offices;

/// <summary>An office's hours of an ordinary week, in local time; on the holidays of Thuringia it is closed.</summary>
public sealed class WeeklyHours
{
    /// <summary>An office that is open on Fridays only may be closed on 25 December and 1 January: three weeks.</summary>
    private const int DaysAhead = 21;

    private readonly IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenTime>> _days;

    internal WeeklyHours(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpenTime>> days) => _days = days;

    /// <summary>Reads "Mo-Do 09:00-16:00; Fr 09:00-12:00,13:00-15:00", a part of the notation of OpenStreetMap, with German or English days.</summary>
    /// <exception cref="FormatException">The text is written differently; the message says what is wrong and shows an example.</exception>
    public static WeeklyHours Parse(string text) =>
        TryParse(text, out var hours, out string? problem) ? hours : throw new FormatException(problem);

    /// <summary>As <see cref="Parse"/>, with the problem instead of the exception.</summary>
    public static bool TryParse(
        string text, [NotNullWhen(true)] out WeeklyHours? hours, [NotNullWhen(false)] out string? problem) =>
        WeeklyHoursNotation.TryRead(text, out hours, out problem);

    /// <summary>The times of a weekday in the order of the clock; empty when the office is closed.</summary>
    public IReadOnlyList<OpenTime> On(IsoDayOfWeek day) => _days.GetValueOrDefault(day, []);

    /// <summary>The times of a date; empty on a holiday.</summary>
    public IReadOnlyList<OpenTime> On(LocalDate date) =>
        ThuringianHolidays.Contains(date) ? [] : On(date.DayOfWeek);

    public bool IsOpenAt(LocalDateTime time) => On(time.Date).Any(open => open.Contains(time.TimeOfDay));

    /// <summary>From when on somebody is there: the time itself while the office is open, else the next opening; null when it never opens.</summary>
    public LocalDateTime? NextOpening(LocalDateTime time)
    {
        if (IsOpenAt(time))
        {
            return time;
        }

        for (int ahead = 0; ahead <= DaysAhead; ahead++)
        {
            var date = time.Date.PlusDays(ahead);
            if (On(date).FirstOrDefault(open => date + open.From > time) is { } next)
            {
                return date + next.From;
            }
        }

        return null;
    }

    /// <summary>For residents: "Montag bis Donnerstag 9 bis 16 Uhr, Freitag 9 bis 12 Uhr".</summary>
    public override string ToString() => WeeklyHoursWording.Of(this);
}
