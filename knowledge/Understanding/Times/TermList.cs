namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Gathers from the pieces of a message the days and times that count, each with what parts it from the one before.</summary>
internal sealed class TermList
{
    private readonly PieceRow _row;
    private readonly IReadOnlyDictionary<int, int> _forbidden;
    private readonly List<Term> _terms = [];
    private Joint _joint;
    private bool _isReason;
    private bool _hasWish;

    private TermList(PieceRow row)
    {
        _row = row;
        _forbidden = Polarity.Of(row);
    }

    /// <summary>The terms in their order; those of tales and reasons are left out.</summary>
    public static List<Term> Of(PieceRow row)
    {
        var list = new TermList(row);
        for (int i = 0; i < row.Count; i++)
        {
            list.Take(i);
        }

        return list._terms;
    }

    private void Take(int index)
    {
        var piece = _row[index];
        _isReason = piece.Kind == PieceKind.Because || (_isReason && piece.Kind is not (PieceKind.Comma or PieceKind.Stop or PieceKind.But));
        if (piece.Kind == PieceKind.Open && _terms is [.., { IsDay: true, IsForbidden: false }] && !_joint.HasFlag(Joint.Stop))
        {
            Add(new Term(Joint.None, piece.Start, piece.End) { Time = new WholeDayTerm() });
        }
        else if (piece.IsTerm && Counts(index))
        {
            int? negation = _forbidden.TryGetValue(index, out int by) ? by : null;
            Add(new Term(_joint, piece.Start, piece.End) { Day = piece.Day, Time = piece.Time, IsAlso = piece.IsAlso, Negation = negation });
        }
        else
        {
            _joint |= JointOf(piece.Kind);
        }
    }

    // "Vormittags, weil nachmittags die Kinder da sind": the afternoon is no wish beside the morning.
    private bool Counts(int index)
    {
        bool isMereReason = _isReason && _hasWish && !_forbidden.ContainsKey(index);
        return !isMereReason && !Tale.Tells(_row, index);
    }

    private void Add(Term term)
    {
        _terms.Add(term);
        _joint = Joint.None;
        _hasWish |= !term.IsForbidden;
    }

    private static Joint JointOf(PieceKind kind) => kind switch
    {
        PieceKind.Comma => Joint.Comma,
        PieceKind.Stop => Joint.Stop,
        PieceKind.And => Joint.And,
        PieceKind.Or => Joint.Or,
        PieceKind.But => Joint.But,
        PieceKind.Verb or PieceKind.Not => Joint.Verb,
        _ => Joint.None,
    };
}
