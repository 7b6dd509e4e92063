using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The numbers to dial in danger, as cards.</summary>
/// <param name="General">For danger of any kind.</param>
/// <param name="ByKind">For each of the six kinds, the most important first.</param>
/// <param name="ForChildren">For a child in danger that writes itself.</param>
public sealed record EmergencyCards(IReadOnlyList<Card> General, IReadOnlyDictionary<CrisisKind, IReadOnlyList<Card>> ByKind, IReadOnlyList<Card> ForChildren)
{
    /// <summary>The numbers for a kind of danger.</summary>
    public IReadOnlyList<Card> For(CrisisKind kind, bool isByChild = false) => kind == CrisisKind.Kind && isByChild ? ForChildren : ByKind[kind];
}
