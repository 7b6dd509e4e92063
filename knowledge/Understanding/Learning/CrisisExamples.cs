namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>What the detector learns of one kind of danger.</summary>
/// <param name="Kind">Which kind.</param>
/// <param name="Certain">Danger beyond doubt.</param>
/// <param name="Unclear">Has to be asked about.</param>
internal sealed record CrisisExamples(CrisisKind Kind, IReadOnlyList<Example> Certain, IReadOnlyList<Example> Unclear);
