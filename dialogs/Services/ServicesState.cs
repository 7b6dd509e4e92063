namespace ThinkaLotse.Dialogs.Services;

/// <summary>Where suggesting services stands.</summary>
public enum ServicesState
{
    Open,
    Show,
    AskFit,
    AskInstead,
    AskNext,
    AnotherConcern,
    NextConcern,
    ToAppointment,
    Done,
    HandedOff,
}
