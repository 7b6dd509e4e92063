namespace ThinkaLotse.Dialogs.Privacy;

/// <summary>Where deleting all that is stored stands.</summary>
public enum PrivacyState
{
    Open,
    AskDelete,
    Deleted,
    Kept,
    HandedOff,
}
