namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>What a token of a message is.</summary>
internal enum TokenKind
{
    /// <summary>Letters of any script.</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>A mark that ends a sentence or a clause: full stop, comma, question mark, line end …</summary>
    Stop,

    /// <summary>An emoji or another sign that may carry meaning.</summary>
    Sign,
}
