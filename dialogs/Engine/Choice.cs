namespace ThinkaLotse.Dialogs.Engine;

/// <summary>An answer that a question offers.</summary>
/// <param name="Key">What the dialog hears.</param>
/// <param name="Title">The label, pictogram included.</param>
public sealed record Choice(string Key, string Title);
