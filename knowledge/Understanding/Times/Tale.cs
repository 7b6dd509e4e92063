namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Tells the days of a story ("letzte Woche war ich da") from the days of a wish.</summary>
internal static class Tale
{
    private const int CostOfComma = 4;

    // "Ich war noch nie bei Ihnen Dienstag um zehn": a participle closes its sentence, "war" doesn't.
    private const int ReachOfPreterite = 3;

    /// <summary>Whether the nearest verb of the sentence speaks of the past.</summary>
    public static bool Tells(PieceRow row, int index)
    {
        var (told, wished) = Nearest(row, index, -1);
        var (toldBehind, wishedBehind) = Nearest(row, index, 1);
        return Math.Min(told, toldBehind) < Math.Min(wished, wishedBehind);
    }

    // How many tokens away the sentence tells of the past, and how many away it wishes.
    private static (int Told, int Wished) Nearest(PieceRow row, int index, int step)
    {
        int cost = 0;
        int told = int.MaxValue;
        int wished = int.MaxValue;
        for (int i = index + step; Math.Abs(i - index) <= PieceRow.Reach && row.Kind(i) != PieceKind.Stop; i += step)
        {
            cost += row.Kind(i) is PieceKind.Comma or PieceKind.But ? CostOfComma : 0;
            int distance = cost + (step < 0 ? row[index].Start - row[i].End : row[i].Start - row[index].End);
            told = row.Kind(i) == PieceKind.Told && IsTold(row, i, distance) ? Math.Min(told, distance) : told;
            wished = row.Kind(i) == PieceKind.Verb ? Math.Min(wished, distance) : wished;
        }

        return (told, wished);
    }

    // "Ich hatte am Montag Zeit" and "Montag wurde passen" are wishes whose umlaut is missing; "besucht werden" is no tale.
    private static bool IsTold(PieceRow row, int index, int distance)
    {
        int at = row[index].Start;
        return row.Line[at].Key switch
        {
            _ when row.Line.Sense(at + 1) == WordSense.Passive => false,
            "war" or "waren" or "kam" or "bekam" => distance <= ReachOfPreterite,
            "bekommen" or "erhalten" => !IsAccompanied(row, index),
            "hatte" or "hatten" => !IsFollowedBy(row.Line, at, WordSense.FreeTime) && row.Line[at + 1].Key is not ("gern" or "gerne" or "lieber"),
            "wurde" or "wurden" => !IsFollowedBy(row.Line, at, WordSense.Verb),
            _ => true,
        };
    }

    // "Ich würde gern einen Termin bekommen".
    private static bool IsAccompanied(PieceRow row, int index)
    {
        int at = index - 1;
        while (at >= index - PieceRow.Reach && row.Kind(at) is not (PieceKind.Stop or PieceKind.Comma or PieceKind.Verb))
        {
            at--;
        }

        return row.Kind(at) == PieceKind.Verb;
    }

    private static bool IsFollowedBy(TokenLine line, int at, WordSense sense)
    {
        int next = at + 1;
        while (next <= at + PieceRow.Reach && line[next].Kind is not (TokenKind.Stop or TokenKind.Nothing) && line.Sense(next) != sense)
        {
            next++;
        }

        return line.Sense(next) == sense;
    }
}
