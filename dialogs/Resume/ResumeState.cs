namespace ThinkaLotse.Dialogs.Resume;

/// <summary>Where coming back after a break stands.</summary>
public enum ResumeState
{
    Open,
    AskResume,
    Resumed,
    StartedOver,
    HandedOff,
}
