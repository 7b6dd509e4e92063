using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads what forbids a time: "nicht", "keine Zeit", "außer", "da muss ich arbeiten".</summary>
internal static class NegationReader
{
    private const int Near = 6;

    /// <summary>The negation at a token and the token after it, or null.</summary>
    public static (PieceKind Kind, int End)? Read(TokenLine line, int at) => line.Sense(at) switch
    {
        Not => Refusal(line, at),
        Except => (PieceKind.Except, at + 1),
        To when line[at + 1].Key == "auf" => (PieceKind.Except, at + 2),
        No => None(line, at),
        Busy => line[at].Key != "arbeit" || line[at - 1].Key is "auf" or "zur" ? (PieceKind.Not, at + 1) : null,
        Bad => IsAboutHealth(line, at) ? null : (PieceKind.Not, at + 1),
        Away => line[at - 1].Key is "ich" or "bin" or "wir" or "sind" ? (PieceKind.Not, at + 1) : null,
        Lesson => IsHad(line, at) ? (PieceKind.Not, at + 1) : null,
        Appointment => IsTaken(line, at) ? (PieceKind.Not, at + 1) : null,
        _ => line[at].Key is "nein" or "nee" or "no" ? (PieceKind.Correction, at + 1) : null,
    };

    // "Nicht nur", "nicht schlecht" and "ich weiß nicht" forbid nothing.
    private static (PieceKind, int)? Refusal(TokenLine line, int at)
    {
        var next = line[line[at + 1].Key == "so" ? at + 2 : at + 1];
        bool isYes = next.Sense is Only or Bad or Busy || next.Key is "verkehrt" or "falsch" or "schlimm" or "wichtig" or "wahr" or "notig";
        bool isDoubt = line[at - 1].Key is "weiss" or "weis" or "wei" or "warum" or "wieso" or "weshalb" or "ob" || line[at - 2].Key is "weiss" or "weis";
        return (isYes, isDoubt) switch
        {
            (true, _) => (PieceKind.Other, at + 2),
            (_, true) => (PieceKind.Other, at + 1),
            _ => (line[at].Key is "weder" ? PieceKind.Except : PieceKind.Not, at + 1),
        };
    }

    // "Keine Zeit", "kein Montag"; "kein Problem" and "kein Geld" forbid no time.
    private static (PieceKind, int)? None(TokenLine line, int at) => line.Sense(at + 1) switch
    {
        FreeTime => (PieceKind.Not, at + 2),
        Weekday or Weekdays or ShortWeekday or Part or Weekend => (PieceKind.Except, at + 1),
        _ => null,
    };

    // "Mir geht es schlecht" is no answer to "wann?".
    private static bool IsAboutHealth(TokenLine line, int at)
    {
        for (int i = at - 1; i >= at - Near; i--)
        {
            if (line[i].Key is "gehts" or "fuhle" or "fuhl" or "fuhlt" or "krank" || (line[i].Key is "geht" && line[i + 1].Key is "es" or "mir"))
            {
                return true;
            }
        }

        return false;
    }

    // "Da habe ich schon einen Termin", "habe Termin beim Arzt".
    private static bool IsTaken(TokenLine line, int at)
    {
        bool isElsewhere = line[at + 1].Key is "beim" or "bei" or "im" && line[at + 2].Key is not ("ihnen" or "euch" or "dir");
        return (isElsewhere && IsHad(line, at)) || Before(line, at).Any(token => token.Sense == Already);
    }

    private static bool IsHad(TokenLine line, int at) => Before(line, at).Any(token => token.Key is "hab" or "habe" or "haben");

    private static IEnumerable<Token> Before(TokenLine line, int at) =>
        Enumerable.Range(1, Near).Select(distance => line[at - distance]).TakeWhile(token => token.Kind is not (TokenKind.Stop or TokenKind.Comma));
}
