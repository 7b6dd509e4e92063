using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Knowledge.Hours;

/// <summary>
/// Opening hours in the notation of OpenStreetMap, as far as services of a county need it: weekdays ("Mo-Fr", "Sa,Su", "We[1]", "We[-1]"), public holidays
/// of Thuringia ("PH"), dates ("Dec 24-Jan 01", "Jul-Aug", "2026 Dec 24"), times ("08:00-12:00,13:00-16:00", "22:00-02:00", "14:00+"), "24/7", "off", and a
/// remark in quotes. Rules are separated by ";"; a later rule replaces the earlier ones on its days.
/// </summary>
public sealed class OpeningHours
{
    private const int DaysAhead = 21;

    private readonly IReadOnlyList<OpeningRule> _rules;
    private readonly string _text;
    private readonly bool _knowsHolidays;

    internal OpeningHours(string text, IReadOnlyList<OpeningRule> rules)
    {
        (_text, _rules) = (text, rules);
        _knowsHolidays = rules.Any(rule => rule.Days.Holidays) || rules.All(rule => rule.Days.Weekdays.Count is 0 or 7);
    }

    /// <summary>Every time is one for people with an appointment.</summary>
    public bool IsByAppointmentOnly => _rules.Where(rule => rule.Spans.Count > 0 || rule.Comment is not null).All(rule => rule.NeedsAppointment);

    /// <summary>As written, the later ones replacing the earlier.</summary>
    internal IReadOnlyList<OpeningRule> Rules => _rules;

    /// <summary>Reads the notation.</summary>
    /// <exception cref="FormatException">It is written differently; the message says what is wrong and shows an example.</exception>
    public static OpeningHours Parse(string text) =>
        TryParse(text, out var hours, out string? problem) ? hours : throw new FormatException(problem);

    /// <summary>As <see cref="Parse"/>, with the problem instead of the exception.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out OpeningHours? hours, [NotNullWhen(false)] out string? problem)
    {
        problem = OpeningHoursNotation.Read(text, out var rules);
        hours = problem is null ? new OpeningHours(text.Trim(), rules) : null;
        return hours is not null;
    }

    /// <summary>How it stands at a moment.</summary>
    /// <param name="time">Wall-clock time of Europe/Berlin.</param>
    public Openness At(LocalDateTime time)
    {
        if (Open(time) is { } now)
        {
            var closes = Closing(now.Date, now.Span);
            return new Openness(true, now.Span.HasOpenEnd ? null : closes, null, now.NeedsAppointment) { HasOpenEnd = now.Span.HasOpenEnd };
        }

        var next = NextOpening(time);
        return new Openness(IsKnown(time.Date) ? false : null, null, next?.Time, next?.NeedsAppointment ?? IsByAppointmentOnly);
    }

    /// <summary>The stretches of one day, as "08:00-12:00" from its midnight on; empty when closed; null on a holiday of which nothing is said.</summary>
    public IReadOnlyList<(LocalTime From, LocalTime Until)>? On(LocalDate date) => IsKnown(date)
        ? [.. Spans(date).Select(open => (Clock(open.Span.From), Clock(open.Span.Until % OpenSpan.Day)))]
        : null;

    /// <summary>The notation, as it was read.</summary>
    public override string ToString() => _text;

    private static LocalTime Clock(int minute) => LocalTime.Midnight.PlusMinutes(minute);

    private bool IsKnown(LocalDate date) => _knowsHolidays || !ThuringianHolidays.Contains(date) || Dated(date) is not null;

    /// <summary>The last rule that names the date itself, and not its weekday only.</summary>
    private OpeningRule? Dated(LocalDate date) => _rules.LastOrDefault(rule => rule.Days.Dates.Count > 0 && rule.Days.Contains(date, isHoliday: true));

    private List<(OpenSpan Span, bool NeedsAppointment)> Spans(LocalDate date)
    {
        bool isHoliday = ThuringianHolidays.Contains(date);
        var rule = isHoliday && !_knowsHolidays ? Dated(date) : _rules.LastOrDefault(rule => rule.Days.Contains(date, isHoliday));
        return rule is null ? [] : [.. rule.Spans.Select(span => (span, rule.NeedsAppointment))];
    }

    /// <summary>The stretch that holds the moment, on its day or from the night before.</summary>
    private (LocalDate Date, OpenSpan Span, bool NeedsAppointment)? Open(LocalDateTime time)
    {
        int minute = (time.Hour * 60) + time.Minute;
        foreach (var (date, at) in new[] { (time.Date, minute), (time.Date.PlusDays(-1), minute + OpenSpan.Day) })
        {
            foreach (var (span, needsAppointment) in Spans(date))
            {
                if (at >= span.From && at < span.Until)
                {
                    return (date, span, needsAppointment);
                }
            }
        }

        return null;
    }

    /// <summary>When it closes, over midnights at which it stays open; null when it is still open two days on.</summary>
    private LocalDateTime? Closing(LocalDate date, OpenSpan span)
    {
        var end = date.AtMidnight().PlusMinutes(span.Until);
        for (int further = 0; Open(end) is { } next; further++)
        {
            if (further == 2)
            {
                return null;
            }

            end = next.Date.AtMidnight().PlusMinutes(next.Span.Until);
        }

        return end;
    }

    private (LocalDateTime Time, bool NeedsAppointment)? NextOpening(LocalDateTime time)
    {
        for (int ahead = 0; ahead <= DaysAhead; ahead++)
        {
            var date = time.Date.PlusDays(ahead);
            foreach (var (span, needsAppointment) in Spans(date).OrderBy(open => open.Span.From))
            {
                if (date.AtMidnight().PlusMinutes(span.From) is var opens && opens > time)
                {
                    return (opens, needsAppointment);
                }
            }
        }

        return null;
    }
}
