namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>One word, number, stop or sign of a message.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Folded">In the one form of <see cref="Folding"/>.</param>
/// <param name="Start">Where it begins in the text as written.</param>
/// <param name="Length">How long it is there.</param>
internal readonly record struct Token(TokenKind Kind, string Folded, int Start, int Length)
{
    /// <summary>The first position after it.</summary>
    public int End => Start + Length;
}
