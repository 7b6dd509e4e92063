namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Where a conversation stood before an answer; "zurück" restores it, effects stay.</summary>
/// <param name="Frames">The dialogs in progress.</param>
/// <param name="Slots">The answers so far.</param>
/// <param name="Turn">The turn in which the answer was given; 0 in older conversations.</param>
public sealed record Snapshot(IReadOnlyList<Frame> Frames, Slots Slots, int Turn = 0);
