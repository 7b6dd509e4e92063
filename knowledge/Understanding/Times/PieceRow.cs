namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The pieces of a message with their tokens; a stop past both ends.</summary>
internal sealed class PieceRow(TokenLine line, IReadOnlyList<Piece> pieces)
{
    /// <summary>How many pieces a word may reach; keeps long messages quick too.</summary>
    public const int Reach = 24;

    private static readonly Piece Outside = new(PieceKind.Stop, 0, 0);

    public TokenLine Line => line;

    public int Count => pieces.Count;

    public Piece this[int at] => at >= 0 && at < pieces.Count ? pieces[at] : Outside;

    /// <summary>The kind of the piece there.</summary>
    public PieceKind Kind(int at) => this[at].Kind;

    /// <summary>The first token of the piece there.</summary>
    public Token First(int at) => line[this[at].Start];
}
