namespace ThinkaLotse.Dialogs.Request;

/// <summary>Where a request that was sent stands.</summary>
public enum RequestState
{
    Open,
    AskWhat,
    AskWithdraw,
    ToChange,
    Withdrawn,
    Left,
    HandedOff,
}
