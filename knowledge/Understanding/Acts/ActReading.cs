namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>What a message does in the conversation.</summary>
/// <param name="Act">Or null.</param>
/// <param name="Aside">Or null.</param>
/// <param name="Correction">Or null.</param>
internal sealed record ActReading(DialogAct? Act, Aside? Aside, CorrectionSubject? Correction);
