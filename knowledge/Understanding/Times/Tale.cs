namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Tells the days of a story ("letzte Woche war ich da") from the days of a wish.</summary>
internal sealed class Tale(TokenLine line, IReadOnlyList<Piece> pieces)
{
    private const int Reach = 24;
    private const int CostOfComma = 4;

    // "Ich war noch nie bei Ihnen, Dienstag um zehn": a participle closes its sentence, "war" doesn't.
    private const int ReachOfPreterite = 3;

    /// <summary>Whether the nearest verb of the sentence speaks of the past.</summary>
    public bool Tells(int index)
    {
        int told = int.MaxValue;
        int wished = int.MaxValue;
        foreach (int step in (int[])[-1, 1])
        {
            int cost = 0;
            for (int i = index + step; i >= 0 && i < pieces.Count && Math.Abs(i - index) <= Reach && pieces[i].Kind != PieceKind.Stop; i += step)
            {
                cost += pieces[i].Kind is PieceKind.Comma or PieceKind.But ? CostOfComma : 0;
                int distance = cost + (step < 0 ? pieces[index].Start - pieces[i].End : pieces[i].Start - pieces[index].End);
                told = IsTold(i, distance) ? Math.Min(told, distance) : told;
                wished = pieces[i].Kind == PieceKind.Verb ? Math.Min(wished, distance) : wished;
            }
        }

        return told < wished;
    }

    // "Ich hatte am Montag Zeit" and "Montag wurde passen" are wishes whose umlaut is missing; "besucht werden" is no tale.
    private bool IsTold(int index, int distance)
    {
        if (pieces[index].Kind != PieceKind.Told || line.Sense(pieces[index].End) == WordSense.Passive)
        {
            return false;
        }

        int at = pieces[index].Start;
        return line[at].Key switch
        {
            "war" or "waren" or "kam" or "bekam" => distance <= ReachOfPreterite,
            "bekommen" or "erhalten" => !Accompanies(index),
            "hatte" or "hatten" => !Follows(at, WordSense.FreeTime) && line[at + 1].Key is not ("gern" or "gerne" or "lieber"),
            "wurde" or "wurden" => !Follows(at, WordSense.Verb),
            _ => true,
        };
    }

    // "Ich würde gern einen Termin bekommen".
    private bool Accompanies(int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - Reach && pieces[i].Kind is not (PieceKind.Stop or PieceKind.Comma); i--)
        {
            if (pieces[i].Kind == PieceKind.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool Follows(int at, WordSense sense)
    {
        for (int i = at + 1; i <= at + Reach && line[i].Kind is not (TokenKind.Stop or TokenKind.Nothing); i++)
        {
            if (line.Sense(i) == sense)
            {
                return true;
            }
        }

        return false;
    }
}
