namespace ThinkaLotse.Dialogs.Request;

/// <summary>What a message does in a request that was sent.</summary>
public enum RequestTrigger
{
    ChangeWanted,
    WithdrawWanted,
    Confirmed,
    LeaveIt,
    NotUnderstood,
    HumanWanted,
}
