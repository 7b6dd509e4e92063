namespace ThinkaLotse.Dialogs.Crisis;

/// <summary>Where help in danger stands.</summary>
public enum CrisisState
{
    Open,
    Weigh,
    AskUnclear,
    Acute,
    AskHuman,
    Over,
    HandedOff,
}
