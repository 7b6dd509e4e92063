using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads a time of the clock: "14:30", "14 Uhr 30", "halb drei", "Viertel nach drei", "fünf vor halb drei".</summary>
internal static class ClockReader
{
    private const int LargestHour = 24;
    private const int HalfHour = 30;
    private const int QuarterHour = 15;

    /// <summary>The time at a token, or null.</summary>
    public static ClockReading? Read(TokenLine line, int at) =>
        Fraction(line, at) ?? MinutesAround(line, at) ?? Written(line, at) ?? Compact(line, at) ?? Spoken(line, at);

    /// <summary>The hour as a word or in digits, without "Uhr".</summary>
    public static int? Hour(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number, First: <= LargestHour, Text.Length: <= 2 } number => number.First,
        { Sense: Number, Word.Value: <= LargestHour } word => word.Word.Value,
        { Sense: Ordinal, Key: "achte" } => 8,
        { Key: "ein" } when line.Sense(at + 1) == Oclock => 1,
        _ => null,
    };

    // "halb drei", "viertel drei" (14:15, as in the county), "Viertel nach drei", "3/4 drei".
    private static ClockReading? Fraction(TokenLine line, int at)
    {
        var (sense, next) = FractionWord(line, at);
        return sense switch
        {
            HalfTo => Around(line, next, -HalfHour),
            ThreeQuarters => Around(line, next, -QuarterHour),
            Quarter when line.Sense(next) == After => Around(line, next + 1, QuarterHour),
            Quarter when line.Sense(next) is Before or BeforeThe => Around(line, next + 1, -QuarterHour),
            Quarter => Around(line, next, -HalfHour - QuarterHour),
            _ => null,
        };
    }

    private static (WordSense Sense, int Next) FractionWord(TokenLine line, int at)
    {
        bool isSlashed = line[at + 1].Kind == TokenKind.Slash && line[at + 1].IsGlued && line[at + 2].IsGlued && Hour(line, at + 3) is not null;
        return (line[at].First, line[at + 2].First) switch
        {
            (1, 2) when isSlashed => (HalfTo, at + 3),
            (1, 4) when isSlashed => (Quarter, at + 3),
            (3, 4) when isSlashed => (ThreeQuarters, at + 3),
            _ when Hour(line, at) == 3 && line.Sense(at + 1) == Quarter && Hour(line, at + 2) is not null => (ThreeQuarters, at + 2),
            _ => (line.Sense(at), at + 1),
        };
    }

    // "fünf nach drei", "zehn Minuten vor halb neun".
    private static ClockReading? MinutesAround(TokenLine line, int at)
    {
        if (Minutes(line, at) is not { } minutes || minutes is not (5 or 10 or 20 or 25))
        {
            return null;
        }

        int preposition = line.Sense(at + 1) == MinuteUnit ? at + 2 : at + 1;
        int sign = line.Sense(preposition) switch { After => 1, Before => -1, _ => 0 };
        bool isHalf = line.Sense(preposition + 1) == HalfTo;
        int hour = preposition + (isHalf ? 2 : 1);
        return sign == 0 || line.Sense(hour + 1) == Oclock || Hour(line, hour) is > 12
            ? null
            : Around(line, hour, (sign * minutes) - (isHalf ? HalfHour : 0));
    }

    private static ClockReading? Around(TokenLine line, int at, int shift)
    {
        if (Hour(line, at) is not { } hour || (line.IsCounted(at + 1) && line.Sense(at + 1) != Oclock))
        {
            return null;
        }

        int end = line.Sense(at + 1) == Oclock ? at + 2 : at + 1;
        return new ClockReading(new ClockTime(hour, shift), end, IsSure: true);
    }

    // "14:30", "14.30 Uhr".
    private static ClockReading? Written(TokenLine line, int at)
    {
        var token = line[at];
        if (token.Kind is not (TokenKind.Clock or TokenKind.Pair))
        {
            return null;
        }

        bool hasWord = line.Sense(at + 1) == Oclock;
        bool isNoDate = token.Second is > 12 or 0 && token.First <= LargestHour && !token.Text.Contains(',', StringComparison.Ordinal);
        bool isSure = (token.Kind == TokenKind.Clock || hasWord || isNoDate) && !line.IsCounted(at + 1);
        return token.Kind == TokenKind.Pair && !hasWord && (token.First > LargestHour || token.Second >= ClockTime.MinutesOfHour || token.Text.Length < 4)
            ? null
            : new ClockReading(new ClockTime(token.First, token.Second, token.Text[0] == '0'), hasWord ? at + 2 : at + 1, isSure);
    }

    // "1430 Uhr", "um 0900".
    private static ClockReading? Compact(TokenLine line, int at)
    {
        var token = line[at];
        bool hasWord = line.Sense(at + 1) == Oclock;
        bool isClock = token is { Kind: TokenKind.Number, Text.Length: 3 or 4, First: < 2400 } && token.First % 100 < ClockTime.MinutesOfHour;
        bool isAnnounced = line.Sense(at - 1) == At && token.Text.Length == 4 && !line.IsCounted(at + 1);
        return isClock && (hasWord || isAnnounced)
            ? new ClockReading(new ClockTime(token.First / 100, token.First % 100, token.Text[0] == '0'), hasWord ? at + 2 : at + 1, IsSure: true)
            : null;
    }

    // "10", "10 Uhr", "zehn Uhr dreißig"; "25 Uhr" is read too, because the bot has to ask.
    private static ClockReading? Spoken(TokenLine line, int at)
    {
        bool hasWord = line.Sense(at + 1) == Oclock;
        int? hour = Hour(line, at) ?? (hasWord && line[at] is { Kind: TokenKind.Number, Text.Length: 2 } ? line[at].First : null);
        if (hour is not { } said)
        {
            return null;
        }

        bool isExact = line[at] is { Kind: TokenKind.Number, Text: ['0', _, ..] };
        int? minutes = hasWord ? MinutesAfterWord(line, at + 2) : null;
        int end = at + 1 + (hasWord ? 1 : 0) + (minutes is null ? 0 : 1);
        end = minutes is not null && line.Sense(end) == MinuteUnit ? end + 1 : end;
        return new ClockReading(new ClockTime(said, minutes ?? 0, isExact), end, hasWord);
    }

    private static int? MinutesAfterWord(TokenLine line, int at)
    {
        bool isNumber = line[at] is { Kind: TokenKind.Number, Text.Length: 2, IsDotted: false } || line.Sense(at) == Number;
        bool isOther = (line.IsCounted(at + 1) && line.Sense(at + 1) != MinuteUnit) || line.IsStrangeNoun(at + 1) || line.Sense(at + 1) == Oclock;
        return isNumber && !isOther && Minutes(line, at) is < ClockTime.MinutesOfHour and var minutes ? minutes : null;
    }

    private static int? Minutes(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number, Text.Length: <= 2 } number => number.First,
        { Sense: Number } word => word.Word.Value,
        _ => null,
    };
}
