namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The parts of a sentence that matter once days and hours have been read.</summary>
internal enum PieceKind
{
    Day,
    Time,

    /// <summary>"Egal".</summary>
    Open,

    /// <summary>"Bald", which is "egal" only in a sentence without anything else.</summary>
    Soon,

    /// <summary>"Nicht", "keine Zeit", "arbeiten": forbids what stands before or behind it.</summary>
    Not,

    /// <summary>"Außer", "kein": forbids what stands behind it.</summary>
    Except,

    /// <summary>"Nein": takes back what was said.</summary>
    Correction,
    Comma,
    Stop,
    And,
    Or,
    But,
    If,
    Else,

    /// <summary>"Weil": the times behind it are reasons, not wishes.</summary>
    Because,
    Verb,

    /// <summary>"War", "gekündigt": tells of the past.</summary>
    Told,

    /// <summary>Any other word.</summary>
    Other,
}
