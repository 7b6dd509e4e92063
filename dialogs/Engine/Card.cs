namespace ThinkaLotse.Dialogs.Engine;

/// <summary>A service or a helpline as the resident sees it.</summary>
/// <param name="Title">The service's name.</param>
/// <param name="Subtitle">One line why it is shown or what a call costs; null when there is nothing to say.</param>
/// <param name="Text">What it does, then its contact facts, a line each.</param>
/// <param name="Actions">At most three: call, open the site, read more.</param>
/// <param name="ServiceId">The knowledge base's id.</param>
public sealed record Card(string Title, string? Subtitle, string Text, IReadOnlyList<CardAction> Actions, string ServiceId);
