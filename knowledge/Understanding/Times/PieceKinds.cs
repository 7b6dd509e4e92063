using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Tells what a word or mark that names no time does to the times around it.</summary>
internal static class PieceKinds
{
    /// <summary>Its kind, or null when it changes nothing.</summary>
    public static PieceKind? Of(TokenLine line, int at) => line[at].Kind switch
    {
        TokenKind.Comma or TokenKind.Dash => PieceKind.Comma,
        TokenKind.Stop => PieceKind.Stop,
        TokenKind.Slash => PieceKind.Or,
        TokenKind.Plus => PieceKind.And,
        TokenKind.Bracket => null,
        TokenKind.Word => OfWord(line, at),
        _ => PieceKind.Other,
    };

    private static PieceKind? OfWord(TokenLine line, int at) => line.Sense(at) switch
    {
        And => line[at + 1].Key == "zwar" ? null : PieceKind.And,
        Than => line.Sense(at + 1) == Also ? PieceKind.And : null,
        Or => PieceKind.Or,
        But => PieceKind.But,
        If => PieceKind.If,
        Else => PieceKind.Else,
        Because => PieceKind.Because,
        Verb => IsAboutHealth(line, at) ? PieceKind.Told : PieceKind.Verb,
        Told => PieceKind.Told,
        PerhapsTold => line[at].HasUmlaut ? PieceKind.Verb : PieceKind.Told,
        Unknown or Busy or Counted or Street or Title or Born => PieceKind.Other,
        _ => IsReason(line, at) ? PieceKind.Because : null,
    };

    // "Mir geht es heute schlecht"; but "bei mir geht es heute".
    private static bool IsAboutHealth(TokenLine line, int at) =>
        line[at - 1].Key == "mir" && line[at - 2].Key != "bei" && (line[at].Key == "gehts" || (line[at].Key == "geht" && line[at + 1].Key == "es"));

    // "..., da nachmittags die Kinder hier sind"; but "da kann ich".
    private static bool IsReason(TokenLine line, int at) =>
        line[at].Key == "da" && line[at - 1].Kind == TokenKind.Comma
        && (line[at + 1].Key is "ich" or "wir" || line.Sense(at + 1) is Part or Weekday or Weekdays or Article);
}
