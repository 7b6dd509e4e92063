using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads a statement about hours: "um 10", "so gegen halb drei", "ab 15 Uhr", "von 9 bis 11".</summary>
internal static class HourReader
{
    private const int LongestList = 4;
    private const int HalfHour = 30;

    /// <summary>The statement at a token, or null.</summary>
    /// <param name="line">The message.</param>
    /// <param name="at">The token.</param>
    /// <param name="before">The hour that was joined by "oder" or the like just before, or null: "um 10 oder 11".</param>
    public static TimeReading? Read(TokenLine line, int at, HourTerm? before)
    {
        if (Shortly(line, at) is { } shortly)
        {
            return shortly;
        }

        var prefix = HourPrefix.Read(line, at);
        if (ClockReader.Read(line, prefix.Next) is not { } clock)
        {
            return null;
        }

        if (Range(line, prefix, clock, before) is { } range)
        {
            return range;
        }

        if (prefix.Kind == HourKind.Between)
        {
            return Onward(line, clock) ?? (clock.IsSure ? new TimeReading(new HourTerm(HourKind.At, clock.Time), clock.End) : null);
        }

        bool isHour = clock.IsSure || !line.IsCounted(clock.End);
        return isHour && (clock.IsSure || HasReason(line, at, prefix, clock, before)) ? Single(line, prefix, clock, before) : null;
    }

    // "Kurz nach drei" is a point time; "kurz vor drei" the half hour before.
    private static TimeReading? Shortly(TokenLine line, int at)
    {
        int shortly = line.Sense(at) is So or At ? at + 1 : at;
        if (line.Sense(shortly) != WordSense.Shortly || line.Sense(shortly + 1) is not (Before or After)
            || ClockReader.Read(line, shortly + 2) is not { } clock || (!clock.IsSure && line.IsCounted(clock.End)))
        {
            return null;
        }

        int shift = line.Sense(shortly + 1) == Before ? -HalfHour : 0;
        return new TimeReading(new HourTerm(HourKind.At, clock.Time with { Shift = clock.Time.Shift + shift }), clock.End);
    }

    private static TimeReading? Range(TokenLine line, HourPrefix prefix, ClockReading start, HourTerm? before)
    {
        bool isOpen = prefix.Kind == HourKind.Between || (prefix.Kind is null && before?.Kind == HourKind.Between);
        bool isJoined = line.IsTo(start.End) || (isOpen && line.Sense(start.End) == And);
        if (!isJoined || prefix.Kind == HourKind.Until)
        {
            return null;
        }

        int next = line.Sense(start.End + 1) is To or About or Latest or So or At or On ? start.End + 2 : start.End + 1;
        if (ClockReader.Read(line, next) is not { } end || (!end.IsSure && line.IsCounted(end.End)))
        {
            return null;
        }

        bool isTold = start.IsSure || end.IsSure || prefix.Kind is not null || before is not null;
        return isTold || (IsAfterTimeWord(line, prefix.Next - 1) && !line.IsStrangeNoun(end.End))
            ? new TimeReading(new HourTerm(HourKind.Between, start.Time, end.Time), end.End)
            : null;
    }

    // "Von 10 an".
    private static TimeReading? Onward(TokenLine line, ClockReading clock) =>
        line[clock.End].Key == "an" ? new TimeReading(new HourTerm(HourKind.From, clock.Time), clock.End + 1) : null;

    private static TimeReading Single(TokenLine line, HourPrefix prefix, ClockReading clock, HourTerm? before)
    {
        var kind = prefix.Kind ?? (before is { Kind: not HourKind.Between } ? before.Kind : HourKind.At);
        bool isVague = prefix.IsVague || line.Sense(clock.End) is Around;
        var (told, end) = line.Sense(clock.End) switch
        {
            Earliest => (HourKind.From, clock.End + 1),
            Latest => (HourKind.Until, clock.End + 1),
            Around => (kind, clock.End + 1),
            About when kind == HourKind.At && ClockReader.Read(line, clock.End + 1) is null => (HourKind.About, clock.End + 1),
            _ => (kind, clock.End),
        };
        return new TimeReading(new HourTerm(told == HourKind.At && isVague ? HourKind.About : told, clock.Time), end);
    }

    // A bare number needs a reason to be an hour.
    private static bool HasReason(TokenLine line, int at, HourPrefix prefix, ClockReading clock, HourTerm? before)
    {
        bool isNoun = line.IsStrangeNoun(clock.End);
        bool isBullet = line[clock.End].Text == ")" || (line[clock.End - 1].IsDotted && WeekdayReader.Weekday(line, clock.End) is not null);
        return prefix.Kind switch
        {
            HourKind.At or HourKind.About => true,
            HourKind.From or HourKind.Until => !isNoun,
            _ => !isNoun && !isBullet
                && (before is not null || IsAfterDay(line, at - 1) || IsBeforePart(line, at, clock) || IsListedBeforeSureHour(line, clock)),
        };
    }

    private static bool IsAfterDay(TokenLine line, int at)
    {
        var token = line[line[at].Kind is TokenKind.Bracket or TokenKind.Dash ? at - 1 : at];
        return token.Kind == TokenKind.Date || token.Sense is Weekday or Weekdays or ShortWeekday or DaysAway or Morning or Part or WordSense.Feast or Weekend;
    }

    private static bool IsBeforePart(TokenLine line, int at, ClockReading clock) =>
        line.Sense(clock.End) == Part && line[at - 1] is not { Sense: Unknown, Kind: TokenKind.Word } && line.Sense(at - 1) != Street;

    // "9, 10 oder 11 Uhr".
    private static bool IsListedBeforeSureHour(TokenLine line, ClockReading clock)
    {
        for (int i = 0; i < LongestList && line.IsJoint(clock.End); i++)
        {
            if (ClockReader.Read(line, clock.End + 1) is not { } next)
            {
                return false;
            }

            if (next.IsSure)
            {
                return true;
            }

            clock = next;
        }

        return false;
    }

    // "Bahnhofstraße 9-11" has no hours.
    private static bool IsAfterTimeWord(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Other } => false,
        { Kind: TokenKind.Word, Sense: Unknown or Street or Counted or CalendarWeek } => false,
        _ => true,
    };
}
