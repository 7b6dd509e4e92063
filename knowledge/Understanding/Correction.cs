namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>The resident takes an earlier answer back ("nein, die Nummer war falsch"). A new value in the same message stands in the other fields of the understanding.</summary>
/// <param name="Subject">Which answer; <see cref="CorrectionSubject.Unnamed"/> when the words don't tell.</param>
public sealed record Correction(CorrectionSubject Subject);
