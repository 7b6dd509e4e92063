namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a resident can do with a card.</summary>
/// <param name="Title">The label.</param>
/// <param name="Uri">"tel:…", "mailto:…" or "https://…".</param>
public sealed record CardAction(string Title, string Uri);
