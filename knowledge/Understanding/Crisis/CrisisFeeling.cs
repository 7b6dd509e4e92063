namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>What the model feels in words.</summary>
/// <param name="Kind">The most probable kind.</param>
/// <param name="Danger">Probability of any danger.</param>
/// <param name="Certain">Probability of danger beyond doubt.</param>
internal readonly record struct CrisisFeeling(CrisisKind Kind, float Danger, float Certain);
