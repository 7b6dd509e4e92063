namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Decides whether a message leaves the time to the office.</summary>
internal static class Openness
{
    /// <summary>"Egal" always does; "bald" or "immer" only in a sentence that speaks of nothing else: "ich habe immer Angst" doesn't.</summary>
    public static bool IsStated(PieceRow row) => Enumerable.Range(0, row.Count).Any(i =>
        (row.Kind(i) == PieceKind.Open || (row.Kind(i) == PieceKind.Soon && IsAlone(row, i, -1) && IsAlone(row, i, 1)))
        && row.Kind(i - 1) != PieceKind.Not
        && row.Line.Sense(row[i].Start - 1) != WordSense.No);

    private static bool IsAlone(PieceRow row, int index, int step)
    {
        for (int i = index + step; Math.Abs(i - index) <= PieceRow.Reach && row.Kind(i) is not (PieceKind.Stop or PieceKind.Comma or PieceKind.But); i += step)
        {
            if (row.Kind(i) is PieceKind.Other or PieceKind.Told or PieceKind.Not or PieceKind.If)
            {
                return false;
            }
        }

        return true;
    }
}
