namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Finds which days and hours a negation forbids: those before it ("Mittwoch kann ich nicht") or those behind it ("nicht am Mittwoch").</summary>
internal static class Polarity
{
    /// <summary>For each forbidden piece, by index, the index of the negation that forbids it.</summary>
    public static IReadOnlyDictionary<int, int> Of(PieceRow row)
    {
        var forbidden = new Dictionary<int, int>();
        for (int i = 0; i < row.Count; i++)
        {
            if (row.Kind(i) is PieceKind.Not or PieceKind.Except or PieceKind.Correction && !IsConditional(row, i))
            {
                foreach (int index in Scope(row, i))
                {
                    forbidden.TryAdd(index, i);
                }
            }
        }

        return forbidden;
    }

    private static IReadOnlyList<int> Scope(PieceRow row, int negation)
    {
        var behind = ScopeBehind.Of(row, negation);
        if (row.Kind(negation) == PieceKind.Except)
        {
            return behind;
        }

        var before = ScopeBefore.Of(row, negation);
        return (row.Kind(negation), before, behind) switch
        {
            // "Montag, nein, Dienstag" takes Monday back; a mere "nein" takes nothing back.
            (PieceKind.Correction, _, []) => [],
            (PieceKind.Correction, _, _) => before,
            (_, [], _) => behind,
            (_, [var day, ..], [var next, ..]) when IsAboutBehind(row, negation, day, next) => behind,
            _ => before,
        };
    }

    // "Dienstag, aber nicht vormittags", "Montag kann ich nicht vor 10"; "am Montag arbeiten ab 15 Uhr" is about Monday.
    private static bool IsAboutBehind(PieceRow row, int negation, int before, int behind)
    {
        var word = row.First(negation);
        bool isTurn = row.Kind(negation - 1) == PieceKind.But || row.Line.Sense(row[negation].Start - 1) == WordSense.Only;
        bool isOpenEnded = word.Sense is not (WordSense.Busy or WordSense.Appointment) || word.Key is "arbeite" or "arbeitet";
        return isTurn || (row.Kind(before) == PieceKind.Day && row.Kind(behind) == PieceKind.Time && isOpenEnded);
    }

    // "Wenn Dienstag nicht geht, dann Mittwoch" forbids nothing.
    private static bool IsConditional(PieceRow row, int negation)
    {
        int at = negation - 1;
        while (at >= negation - PieceRow.Reach && row.Kind(at) is not (PieceKind.Stop or PieceKind.Comma or PieceKind.But or PieceKind.If))
        {
            at--;
        }

        return row.Kind(at) == PieceKind.If;
    }
}
