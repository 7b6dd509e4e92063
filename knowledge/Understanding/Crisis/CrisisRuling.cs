namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>What the rules say of a message.</summary>
/// <param name="Findings">In no order; guarded ones are left out or only asked about.</param>
/// <param name="Sentences">Where they were found.</param>
/// <param name="IsSilenced">A guard speaks that takes all danger out of a sentence.</param>
/// <param name="IsGuarded">Somewhere a guard speaks: long ago, a film, a denial, a saying.</param>
internal sealed record CrisisRuling(IReadOnlyList<CrisisFinding> Findings, IReadOnlyList<Range> Sentences, bool IsSilenced, bool IsGuarded);
