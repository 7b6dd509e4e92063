using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The numbers to dial in danger, as cards.</summary>
/// <param name="General">For danger of any kind.</param>
/// <param name="ByKind">For each of the six kinds, the most important first.</param>
public sealed record EmergencyCards(IReadOnlyList<Card> General, IReadOnlyDictionary<CrisisKind, IReadOnlyList<Card>> ByKind)
{
    /// <summary>The numbers for a kind of danger.</summary>
    public IReadOnlyList<Card> For(CrisisKind kind) => ByKind[kind];
}
