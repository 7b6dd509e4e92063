namespace ThinkaLotse.Dialogs.Resume;

/// <summary>What a message does in coming back after a break.</summary>
public enum ResumeTrigger
{
    GoOn,
    StartOver,
    NotUnderstood,
    HumanWanted,
}
