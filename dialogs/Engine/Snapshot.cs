namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Where a conversation stood before an answer; "zurück" restores it, effects stay.</summary>
public sealed record Snapshot(IReadOnlyList<Frame> Frames, Slots Slots);
