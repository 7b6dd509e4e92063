namespace ThinkaLotse.Dialogs.Reminder;

/// <summary>What a message does in the question about a reminder.</summary>
public enum ReminderTrigger
{
    Yes,
    No,
    Late,
    NotUnderstood,
    HumanWanted,
}
