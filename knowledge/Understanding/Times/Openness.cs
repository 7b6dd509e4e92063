namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Decides whether a message leaves the time to the office.</summary>
internal static class Openness
{
    private const int Reach = 24;

    /// <summary>"Egal" always does; "bald" or "immer" only in a sentence that speaks of nothing else: "ich habe immer Angst" doesn't.</summary>
    public static bool IsStated(TokenLine line, IReadOnlyList<Piece> pieces) => Enumerable.Range(0, pieces.Count).Any(i =>
        (pieces[i].Kind == PieceKind.Open || (pieces[i].Kind == PieceKind.Soon && IsAlone(pieces, i)))
        && !(i > 0 && pieces[i - 1].Kind == PieceKind.Not)
        && line.Sense(pieces[i].Start - 1) != WordSense.No);

    private static bool IsAlone(IReadOnlyList<Piece> pieces, int index) => IsAlone(pieces, index, -1) && IsAlone(pieces, index, 1);

    private static bool IsAlone(IReadOnlyList<Piece> pieces, int index, int step)
    {
        for (int i = index + step; i >= 0 && i < pieces.Count && Math.Abs(i - index) <= Reach && pieces[i].Kind is not (PieceKind.Stop or PieceKind.Comma or PieceKind.But); i += step)
        {
            if (pieces[i].Kind is PieceKind.Other or PieceKind.Told or PieceKind.Not or PieceKind.If)
            {
                return false;
            }
        }

        return true;
    }
}
