namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Where the appointment request stands.</summary>
public enum AppointmentState
{
    Open,
    Next,
    AskTimes,
    AskOffice,
    AskContact,
    AskCallSafety,
    AskName,
    AskNeeds,
    AskTopic,
    Review,
    AskChange,
    Sent,
    Revised,
    Unchanged,
    Declined,
    HandedOff,
}
