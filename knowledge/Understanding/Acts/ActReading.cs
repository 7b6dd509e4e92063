namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>What a message does in the conversation.</summary>
/// <param name="Act">Or null.</param>
/// <param name="Score">How sure the act is, between 0 and 1.</param>
/// <param name="Aside">Or null.</param>
/// <param name="Correction">Or null.</param>
internal sealed record ActReading(DialogAct? Act, double Score, Aside? Aside, CorrectionSubject? Correction);
