namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A part of a sentence: a day, an hour, a joint, a negation or another word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after it.</param>
internal sealed record Piece(PieceKind Kind, int Start, int End)
{
    /// <summary>The days, of a <see cref="PieceKind.Day"/>.</summary>
    public DayReference? Day { get; init; }

    /// <summary>The time within the day, of a <see cref="PieceKind.Time"/>.</summary>
    public TimeTerm? Time { get; init; }

    /// <summary>"Auch abends": besides what else was said.</summary>
    public bool IsAlso { get; init; }

    /// <summary>Names a day or a time.</summary>
    public bool IsTerm => Kind is PieceKind.Day or PieceKind.Time;

    /// <summary>Stands between alternatives.</summary>
    public bool IsSeparator => Kind is PieceKind.Comma or PieceKind.And or PieceKind.Or;
}
