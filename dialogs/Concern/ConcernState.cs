namespace ThinkaLotse.Dialogs.Concern;

/// <summary>Where finding out the concern stands.</summary>
public enum ConcernState
{
    Open,
    AskConcern,
    AskTopic,
    Sort,
    AskWhich,
    AskUrgency,
    AskHome,
    Found,
    ToAppointment,
    Done,
    HandedOff,
}
