namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>An hour with what was said about it: "ab 15 Uhr", "gegen 10", "von 9 bis 11".</summary>
internal sealed record HourTerm(HourKind Kind, ClockTime Time, ClockTime? End = null) : TimeTerm
{
    private const int HalfHour = 30;
    private const int TwelveHours = 12 * ClockTime.MinutesOfHour;

    /// <summary>False when the clock has no such hour.</summary>
    public bool Exists => Time.Exists && End is not { Exists: false };

    /// <summary>A point time takes only the half of the day from a part beside it.</summary>
    public bool IsPoint => Kind is HourKind.At or HourKind.About;

    /// <summary>"Nicht vor 10" is "ab 10", "nicht nach 16" is "bis 16"; the others can't be turned round.</summary>
    public HourTerm? Opposite => Kind switch
    {
        HourKind.From => this with { Kind = HourKind.Until },
        HourKind.Until => this with { Kind = HourKind.From },
        _ => null,
    };

    /// <summary>The stretch that suits.</summary>
    /// <param name="half">What a part of the day beside it says.</param>
    /// <param name="isEveningNamed">"Ab 15 Uhr" then lasts until 20:00.</param>
    public DayHours Hours(HalfOfDay half, bool isEveningNamed)
    {
        int time = Time.Minutes(half);
        return Kind switch
        {
            HourKind.At => DayHours.Of(time, time + HalfHour),
            HourKind.About => DayHours.Of(time - HalfHour, time + HalfHour),
            HourKind.From => From(time, isEveningNamed),
            HourKind.Until => Until(time),
            _ => Stretch(time, half),
        };
    }

    /// <summary>What an exclusion takes away: "ab 15 Uhr nicht" forbids the whole rest of the day.</summary>
    public DayHours Forbidden(HalfOfDay half)
    {
        int time = Time.Minutes(half);
        return Kind switch
        {
            HourKind.From => DayHours.Of(time, DayHours.EndOfDay),
            HourKind.Until => DayHours.Of(0, time),
            _ => Hours(half, isEveningNamed: false),
        };
    }

    private static DayHours From(int time, bool isEveningNamed)
    {
        int end = isEveningNamed || time >= DayHours.Closing ? DayHours.EndOfEvening : DayHours.Closing;
        int start = Math.Min(time, DayHours.EndOfDay - ClockTime.MinutesOfHour);
        return DayHours.Of(start, start < end ? end : start + ClockTime.MinutesOfHour);
    }

    private static DayHours Until(int time)
    {
        int end = time == 0 ? DayHours.EndOfDay : time;
        return DayHours.Of(end > DayHours.Opening ? DayHours.Opening : end - ClockTime.MinutesOfHour, end);
    }

    // "Von 11 bis 2" ends in the afternoon, "von 5 bis 8" in the evening.
    private DayHours Stretch(int time, HalfOfDay half)
    {
        int end = End!.Minutes(half);
        return end > time || end + TwelveHours > DayHours.EndOfDay
            ? DayHours.Of(Math.Min(time, end), Math.Max(time, end))
            : DayHours.Of(time, end + TwelveHours);
    }
}
