namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The shapes of which a message consists.</summary>
internal enum TokenKind
{
    /// <summary>Past the last token.</summary>
    Nothing,
    Word,

    /// <summary>"14", "3.", "0171".</summary>
    Number,

    /// <summary>"14:30".</summary>
    Clock,

    /// <summary>"14.30", which may be an hour or a date, or "14,30".</summary>
    Pair,

    /// <summary>"3.12.", "3.12.2026".</summary>
    Date,
    Comma,

    /// <summary>The end of a sentence or of a line.</summary>
    Stop,
    Dash,
    Slash,

    /// <summary>"+", "&amp;".</summary>
    Plus,
    Bracket,

    /// <summary>A phone number, a price, an emoji: nothing that is a time.</summary>
    Other,
}
