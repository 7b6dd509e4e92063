namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>What a message does while an appointment is requested.</summary>
public enum AppointmentTrigger
{
    Answered,
    Agreed,
    Refused,
    ChangeWanted,
    NotUnderstood,
    HumanWanted,
}
