using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Tells whether "Di", "Do" or "So" is a weekday here or another word.</summary>
internal static class ShortWeekdays
{
    private const int ShortMessage = 3;

    /// <summary>Whether "Mo", "Di", "Mi", "Do", "Fr" or "Sa" means the day.</summary>
    public static bool IsMeant(TokenLine line, int at)
    {
        var token = line[at];
        bool isTitle = token.Key == "fr" && line.IsStrangeNoun(at + 1);
        bool isDialect = line[at - 1].Key is "bin" or "bist" or "is" or "i" or "hab" || line[at + 1].Key is "es" or "net" or "ned";
        return !isTitle && !isDialect
            && (token.IsDotted
                || line.Count <= ShortMessage
                || (token.IsCapital && !line.IsStartOfSentence(at))
                || IsAnnounced(line, at)
                || IsBeforeTime(line, line[at + 1].Kind == TokenKind.Bracket ? at + 2 : at + 1)
                || IsListed(line, at));
    }

    /// <summary>Whether "So" means Sunday: only beside another weekday or after "am", "jeden" and the like.</summary>
    public static bool IsSunday(TokenLine line, int at)
    {
        if (line.Sense(at + 1) is At or About or Number or Before or After or HalfTo or Quarter or ThreeQuarters or From or Between or To or Shortly || line[at + 1].Kind is TokenKind.Number or TokenKind.Clock)
        {
            return IsAnnouncedSunday(line, at) || line[at - 1].Kind is TokenKind.Slash or TokenKind.Dash;
        }

        return IsAnnouncedSunday(line, at) || IsNeighbour(line, at);
    }

    private static bool IsAnnouncedSunday(TokenLine line, int at) =>
        line[at - 1].Key is "am" || line.Sense(at - 1) is Every or Next or Coming or This or AfterNext;

    // "Sa/So", "Sa oder So"; but "Samstag oder so" is vague.
    private static bool IsNeighbour(TokenLine line, int at)
    {
        bool isAfterWord = line.Sense(at - 1) is Or or And;
        bool isAfterDay = line.Sense(at - 1) == ShortWeekday || (IsSeparator(line, at - 1) && IsAnyWeekday(line, at - 2));
        bool isBeforeDay = IsSeparator(line, at + 1) && IsAnyWeekday(line, at + 2);
        bool isShort = line[at].IsCapital || line.Sense(at - 2) == ShortWeekday;
        return (isAfterDay && (!isAfterWord || isShort)) || isBeforeDay;
    }

    private static bool IsListed(TokenLine line, int at) =>
        IsAnyWeekday(line, at - 1) || IsAnyWeekday(line, at + 1)
        || (IsSeparator(line, at - 1) && IsAnyWeekday(line, at - 2)) || (IsSeparator(line, at + 1) && (IsAnyWeekday(line, at + 2) || line.Sense(at + 2) == So));

    private static bool IsSeparator(TokenLine line, int at) => line.IsJoint(at) || line.IsTo(at);

    private static bool IsAnyWeekday(TokenLine line, int at) => line.Sense(at) is WordSense.Weekday or Weekdays or ShortWeekday;

    private static bool IsAnnounced(TokenLine line, int at) =>
        line.Sense(at - 1) is On or Every or Next or Coming or This or AfterNext or Last or From or To or Of or WeekUnit or Only or Not or Except or Always or CalendarWeek or Between or Before or After or Latest or Earliest
        || line[at - 1].Key is "den" or "dem";

    private static bool IsBeforeTime(TokenLine line, int at) =>
        line.Sense(at) is Part or Morning or At or About or So or From or To or Before or After or Between or Of or Latest or Earliest or Number or HalfTo or Quarter or ThreeQuarters or Next or Coming or BeforeThe or Not or EarlyOrLate or WholeDay
        || line[at].Kind is TokenKind.Number or TokenKind.Clock or TokenKind.Pair or TokenKind.Date;
}
