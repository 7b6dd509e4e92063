namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A word that not everyone may know, such as "Bescheid" or "P-Konto".</summary>
/// <param name="Term">The word.</param>
/// <param name="Meaning">What it means, in plain German.</param>
/// <param name="IsKnown">Whether everyone who may read it knows it, so that a text need not explain it.</param>
public sealed record GlossaryTerm(string Term, string Meaning, bool IsKnown);
