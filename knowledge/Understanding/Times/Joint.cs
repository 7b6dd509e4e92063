namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What stands between one statement about time and the next.</summary>
[Flags]
internal enum Joint
{
    None = 0,
    Comma = 1,
    And = 2,
    Or = 4,
    Stop = 8,
    But = 16,

    /// <summary>A verb: the statement before has its own sentence, "Montag geht, Dienstag nur früh".</summary>
    Verb = 32,

    /// <summary>Anything that parts two statements of a list.</summary>
    Separator = Comma | And | Or | Stop,
}
