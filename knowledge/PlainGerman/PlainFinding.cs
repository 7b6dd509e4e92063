namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A place in a text that breaks a rule of plain German.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where the place begins in the text.</param>
/// <param name="Length">In characters.</param>
/// <param name="Message">What is wrong and how to mend it, in German.</param>
public sealed record PlainFinding(PlainRule Rule, int Start, int Length, string Message);
