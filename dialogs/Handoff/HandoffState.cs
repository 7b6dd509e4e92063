namespace ThinkaLotse.Dialogs.Handoff;

/// <summary>Where the handoff to a person stands.</summary>
public enum HandoffState
{
    Open,
    AskReading,
    AskCallSafety,
    Sent,
    Kept,
    HandedOff,
}
