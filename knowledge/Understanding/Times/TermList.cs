namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Gathers from the pieces of a message the days and times that count, each with what parts it from the one before.</summary>
internal static class TermList
{
    /// <summary>The terms in their order; those of a tale are left out.</summary>
    public static List<Term> Of(TokenLine line, IReadOnlyList<Piece> pieces)
    {
        var forbidden = Polarity.Of(line, pieces);
        var tale = new Tale(line, pieces);
        var terms = new List<Term>();
        var joint = Joint.None;
        bool isReason = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            isReason = piece.Kind == PieceKind.Because || (isReason && piece.Kind is not (PieceKind.Comma or PieceKind.Stop or PieceKind.But));
            bool isOpenDay = piece.Kind == PieceKind.Open && terms is [.., { IsDay: true, IsForbidden: false }] && !joint.HasFlag(Joint.Stop);
            if (isOpenDay)
            {
                terms.Add(new Term(Joint.None, piece.Start, piece.End) { Time = new WholeDayTerm() });
                joint = Joint.None;
            }
            else if (piece.IsTerm && !tale.Tells(i) && !(isReason && !forbidden.ContainsKey(i) && terms.Exists(term => !term.IsForbidden)))
            {
                int? negation = forbidden.TryGetValue(i, out int index) ? index : null;
                terms.Add(new Term(joint, piece.Start, piece.End) { Day = piece.Day, Time = piece.Time, IsAlso = piece.IsAlso, Negation = negation });
                joint = Joint.None;
            }
            else
            {
                joint |= JointOf(piece.Kind);
            }
        }

        return terms;
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
