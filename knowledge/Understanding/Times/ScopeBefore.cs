namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The days and hours before a negation that it may forbid: "Montag und Dienstag kann ich nicht".</summary>
internal sealed class ScopeBefore(PieceRow row, int negation)
{
    private readonly List<int> _found = [];
    private bool _isList;

    /// <summary>The pieces, by index, from right to left.</summary>
    public static IReadOnlyList<int> Of(PieceRow row, int negation) => new ScopeBefore(row, negation).Search();

    private List<int> Search()
    {
        for (int i = negation - 1; i >= negation - PieceRow.Reach; i--)
        {
            if (row[i].IsTerm && Takes(i))
            {
                _found.Add(i);
            }
            else if (_found.Count == 0 ? !MayStandBetween(i) : !Joins(i))
            {
                break;
            }

            _isList |= _found.Count > 0 && row.Kind(i) is PieceKind.And or PieceKind.Or;
        }

        return _found;
    }

    // In "montag früh dienstag nicht" only Tuesday is forbidden, in "vormittags am Montag nicht" both words are.
    private bool Takes(int index)
    {
        bool isTimeOfAnotherDay = row.Kind(index) == PieceKind.Time && row.Kind(index + 1) == PieceKind.Day && row.Kind(index - 1) == PieceKind.Day;
        return _found.Count == 0 || _found[^1] > index + 1 || !isTimeOfAnotherDay;
    }

    // "Montag, da kann ich nicht" reaches across the comma, "Montag, sonst kann ich nicht" doesn't.
    private bool MayStandBetween(int index) => row.Kind(index) switch
    {
        PieceKind.Verb or PieceKind.Other or PieceKind.Soon or PieceKind.Told or PieceKind.Not or PieceKind.Correction => true,
        PieceKind.Comma or PieceKind.Stop when index > 0 => row.Kind(negation) == PieceKind.Correction || row.Line[row[index].End].Key is "da" or "das" or "den" or "nein",
        _ => false,
    };

    // In "Mittwoch ab 14 Uhr und Freitag nicht" the Wednesday has a time of its own and stays.
    private bool Joins(int index)
    {
        bool isOwn = row.Kind(index - 1) == PieceKind.Time && _found.TrueForAll(term => row.Kind(term) == PieceKind.Day);
        bool isJoint = row.Kind(index) is PieceKind.And or PieceKind.Or || (row.Kind(index) == PieceKind.Comma && _isList && row[index - 1].IsTerm);
        return isJoint && !isOwn;
    }
}
