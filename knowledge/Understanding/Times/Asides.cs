using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Finds words that look like times and are none: greetings, "vor 2 Wochen", "seit Montag", birthdays, street names.</summary>
internal static class Asides
{
    private const int LongestTale = 4;
    private const int NearBirth = 3;

    /// <summary>The token after the aside at a token, or the token itself when there is none.</summary>
    public static int Skip(TokenLine line, int at) => line.Sense(at) switch
    {
        Good => Greeting(line, at),
        Morning or Part => line[at - 1].Kind == TokenKind.Nothing && IsHail(line, at) ? at + 1 : at,
        Since => Tale(line, at + 1),
        Before or BeforeThe => Ago(line, at),
        Every => Rhythm(line, at),
        Number => Duration(line, at),
        Street => StreetName(line, at),
        From or After or At => Idiom(line, at),
        Of => Letter(line, at),
        To => line[at + 1].Key is "dann" or "bald" or "spater" or "dahin" or "jetzt" or "nachher" ? at + 2 : at,
        _ => line[at].Kind switch
        {
            TokenKind.Number => Duration(line, at),
            TokenKind.Date => IsBirthday(line, at) ? at + 1 : FileNumber(line, at),
            _ => at,
        },
    };

    // "Guten Morgen", "schönes Wochenende", "frohe Ostern".
    private static int Greeting(TokenLine line, int at)
    {
        int next = line.Sense(at + 1) == Good ? at + 2 : at + 1;
        bool isGreeting = line.Sense(next) is Morning or Part or DayUnit or WordSense.Weekend or WordSense.Feast or AfterWork or Weekday or WeekUnit || line[next].Key == "nacht";
        return isGreeting ? next + 1 : at;
    }

    // "Morgen zusammen", "Morgen! Ich ...", "Abend, ich ...".
    private static bool IsHail(TokenLine line, int at)
    {
        bool isCall = line[at + 1].Text == "!" || (line.Sense(at) == Part && line[at + 1].Kind == TokenKind.Comma);
        bool isHailed = line[at + 2].Key is "ich" or "wir" or "mein" or "meine" or "hier" or "frau" or "herr";
        return line[at + 1].Key is "zusammen" or "allerseits" or "miteinander" || (line[at].Key is "morgen" or "abend" && isCall && isHailed);
    }

    // "Seit Montag früh", "seit 3 Monaten".
    private static int Tale(TokenLine line, int at)
    {
        for (int i = 0; i < LongestTale; i++)
        {
            int start = line.SkipArticles(at);
            int end = DayReader.Read(line, start)?.End ?? HourReader.Read(line, start, null)?.End ?? PartReader.Read(line, start)?.End ?? Duration(line, start);
            if (end <= start)
            {
                break;
            }

            at = end;
        }

        return at;
    }

    // "Vor 2 Wochen", "vor ein paar Tagen".
    private static int Ago(TokenLine line, int at)
    {
        int unit = at + 1;
        while (unit - at <= LongestTale && IsAmount(line[unit]))
        {
            unit++;
        }

        return unit > at + 1 && IsUnit(line, unit) ? unit + 1 : at;
    }

    private static bool IsAmount(Token token) =>
        token is { Kind: TokenKind.Number } or { Sense: Number or Article or About } || token.Key is "paar" or "vielen" or "wenigen" or "einigen" or "langer" or "kurzer" or "halben";

    // "Alle 2 Wochen", "jede Woche"; but "jeden Tag" is any day.
    private static int Rhythm(TokenLine line, int at)
    {
        int unit = line[at + 1].Kind == TokenKind.Number || line.Sense(at + 1) is Number or Ordinal ? at + 2 : at + 1;
        return IsUnit(line, unit) && (unit > at + 1 || line.Sense(unit) != DayUnit) ? unit + 1 : at;
    }

    // "2 Stunden", "14 Tage".
    private static int Duration(TokenLine line, int at) =>
        (line[at].Kind == TokenKind.Number || line.Sense(at) is Number or Article) && !DateReader.IsOrdinal(line, at) && IsUnit(line, at + 1)
        && ClockReader.Read(line, at) is not { IsSure: true }
            ? at + 2
            : at;

    private static bool IsUnit(TokenLine line, int at) =>
        line.Sense(at) is DayUnit or WeekUnit or MonthUnit or HourUnit or MinuteUnit or Counted;

    // "Straße des 18. März".
    private static int StreetName(TokenLine line, int at)
    {
        int day = at + 2;
        return line[at + 1].Key is "des" or "der" or "vom" && line[day].Kind is TokenKind.Number && line.Sense(day + 1) == Month ? day + 2 : at;
    }

    // "Ab und zu", "nach und nach", "nach wie vor", "ab sofort" is no aside.
    private static int Idiom(TokenLine line, int at) =>
        (line.Sense(at + 1) == And && line[at + 2].Key is "zu" or "an" or "nach") || (line.Sense(at + 1) == Than && line.Sense(at + 2) == Before) ? at + 3 : at;

    // "Der Brief vom 15.11.".
    private static int Letter(TokenLine line, int at) =>
        line[at - 1] is { Kind: TokenKind.Word, Sense: Unknown or Counted or Appointment } && DateReader.Read(line, line.SkipArticles(at + 1)) is { } date && !line.IsTo(date.End)
            ? date.End
            : at;

    // "12.11.2025/33".
    private static int FileNumber(TokenLine line, int at) =>
        line[at + 1] is { Kind: TokenKind.Slash, IsGlued: true } && line[at + 2] is { Kind: TokenKind.Number, IsGlued: true } && line[at].Year is not null ? at + 3 : at;

    private static bool IsBirthday(TokenLine line, int at)
    {
        for (int i = 1; i <= NearBirth; i++)
        {
            if (line.Sense(at - i) == Born || line.Sense(at + i) == Born)
            {
                return true;
            }
        }

        return false;
    }
}
