namespace ThinkaLotse.Dialogs.Crisis;

/// <summary>What a message does in help in danger.</summary>
public enum CrisisTrigger
{
    Certain,
    Unclear,
    NoDanger,
    AnswerGiven,
    GoOn,
    NotUnderstood,
    HumanWanted,
}
