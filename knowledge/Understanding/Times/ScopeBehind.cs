namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The days and hours behind a negation that it may forbid: "nicht am Montag oder Dienstag", "außer Montag, Dienstag und Freitag".</summary>
internal sealed class ScopeBehind(PieceRow row, int negation)
{
    private readonly List<int> _found = [];

    /// <summary>The pieces, by index, from left to right.</summary>
    public static IReadOnlyList<int> Of(PieceRow row, int negation) => new ScopeBehind(row, negation).Search();

    private List<int> Search()
    {
        for (int i = Start(); i < negation + PieceRow.Reach && (row[i].IsTerm ? Takes(i) : Joins(i)); i++)
        {
            if (row[i].IsTerm)
            {
                _found.Add(i);
            }
        }

        return _found;
    }

    // "Kann ich nicht so lange am Montag", "arbeite jeden Tag bis 15 Uhr", "nein, am Dienstag".
    private int Start()
    {
        bool isGap = row.Kind(negation + 1) is PieceKind.Other or PieceKind.Soon && row[negation + 2].IsTerm && row.Kind(negation) == PieceKind.Not;
        bool isLoose = row.Kind(negation - 1) == PieceKind.Verb || row.Kind(negation + 1) == PieceKind.Soon || row.First(negation).Sense == WordSense.Busy;
        bool isAnswer = row.Kind(negation) == PieceKind.Correction && row[negation + 1].IsSeparator;
        return (isGap && isLoose) || isAnswer ? negation + 2 : negation + 1;
    }

    // A day with its own verb begins a new sentence: "nicht montags dienstag geht". "Außer Mittwoch ab 15 Uhr" wishes the hour.
    private bool Takes(int next)
    {
        if (_found is not [.., var last])
        {
            return true;
        }

        bool isOwnSentence = next == last + 1 && row.Kind(next + 1) == PieceKind.Verb;
        bool isTurn = row.Line[row[next].Start - 1].Key == "lieber" || row.Line[row[next].Start - 2].Key == "lieber";
        bool isHourOfWish = row.Kind(negation) == PieceKind.Except && row.Kind(last) == PieceKind.Day && row[next].Time is HourTerm;
        return !isOwnSentence && !isTurn && !isHourOfWish;
    }

    private bool Joins(int joint) => _found is [.., var last] && row.Kind(joint + 1) == row.Kind(last) && row.Kind(joint) switch
    {
        PieceKind.And or PieceKind.Or => row.Kind(joint + 2) != PieceKind.Verb,
        PieceKind.Comma => IsListEndingWithAnd(joint + 1),
        _ => false,
    };

    private bool IsListEndingWithAnd(int at)
    {
        int last = at;
        while (last < at + PieceRow.Reach && row[last].IsTerm && row.Kind(last + 1) == PieceKind.Comma)
        {
            last += 2;
        }

        return row[last].IsTerm && row.Kind(last + 1) is PieceKind.And or PieceKind.Or && row[last + 2].IsTerm;
    }
}
