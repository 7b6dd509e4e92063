namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A finding that may stay, written as a comment in the YAML file: "# allow Passive: why", on the text's line or above it.</summary>
/// <param name="Rule">The rule that the text may break.</param>
/// <param name="Reason">Why.</param>
/// <param name="Line">The line on which the text begins, counted from 1.</param>
/// <param name="WrittenOn">The comment's own line.</param>
internal sealed record PlainAllowance(PlainRule Rule, string Reason, int Line, int WrittenOn);
