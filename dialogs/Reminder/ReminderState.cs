namespace ThinkaLotse.Dialogs.Reminder;

/// <summary>Where the question about a reminder stands.</summary>
public enum ReminderState
{
    Open,
    AskReminder,
    Agreed,
    Refused,
    TooLate,
    HandedOff,
}
