namespace ThinkaLotse.Dialogs.Engine;

/// <summary>A dialog in progress; the last one of a conversation is the one that asks, those below wait.</summary>
/// <param name="Dialog">The dialog's id.</param>
/// <param name="State">Name of its state; names are stored, see states.lock.</param>
/// <param name="ReturnTo">Where to go on after a person was wanted, else null.</param>
public sealed record Frame(string Dialog, string State, string? ReturnTo = null);
