namespace ThinkaLotse.Dialogs.Handoff;

/// <summary>What a message does in the handoff to a person.</summary>
public enum HandoffTrigger
{
    Agreed,
    Refused,
    NotUnderstood,
    HumanWanted,
}
