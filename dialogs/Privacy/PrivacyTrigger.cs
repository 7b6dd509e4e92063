namespace ThinkaLotse.Dialogs.Privacy;

/// <summary>What a message does in deleting all that is stored.</summary>
public enum PrivacyTrigger
{
    Yes,
    No,
    NotUnderstood,
    HumanWanted,
}
