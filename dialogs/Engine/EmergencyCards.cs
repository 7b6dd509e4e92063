using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The numbers to dial in danger, as cards; each is written when it is asked for, so that what curators release is told at once.</summary>
/// <param name="general">Ids of the helplines for danger of any kind.</param>
/// <param name="byKind">For each of the six kinds, the most important first.</param>
/// <param name="forChildren">For a child in danger that writes itself.</param>
/// <param name="card">Writes the card of a helpline; null where residents may not see it any more.</param>
public sealed class EmergencyCards(IReadOnlyList<string> general, IReadOnlyDictionary<CrisisKind, IReadOnlyList<string>> byKind, IReadOnlyList<string> forChildren, Func<string, Card?> card)
{
    /// <summary>For danger of any kind.</summary>
    public IReadOnlyList<Card> General => Cards(general);

    /// <summary>The numbers for a kind of danger; those for any kind when none is left.</summary>
    public IReadOnlyList<Card> For(CrisisKind kind, bool isByChild = false) =>
        Cards(kind == CrisisKind.Kind && isByChild ? forChildren : byKind[kind]) is { Count: > 0 } cards ? cards : General;

    private List<Card> Cards(IReadOnlyList<string> ids) => [.. ids.Select(card).OfType<Card>()];
}
