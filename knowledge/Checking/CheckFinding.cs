namespace ThinkaLotse.Knowledge.Checking;

/// <summary>What a check has found at one place.</summary>
/// <param name="Level">How much it weighs.</param>
/// <param name="File">Absolute path.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record CheckFinding(CheckLevel Level, string File, int Line, string Problem);
