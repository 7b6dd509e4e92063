namespace ThinkaLotse.Dialogs.Farewell;

/// <summary>What a message does in saying goodbye.</summary>
public enum FarewellTrigger
{
    ConcernNamed,
    ConcernWanted,
    AppointmentWanted,
    NothingMore,
    NotUnderstood,
    HumanWanted,
}
