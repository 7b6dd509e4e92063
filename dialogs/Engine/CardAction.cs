namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a resident can do with a card.</summary>
/// <param name="Title">The label.</param>
/// <param name="Uri">"tel:…", "mailto:…", "https://…", or "/…" for a page of the office's own, which the channel completes.</param>
public sealed record CardAction(string Title, string Uri);
