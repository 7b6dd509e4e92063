namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>What a message does in the choice of the room.</summary>
public enum RoomTrigger
{
    Here,
    Web,
    NotUnderstood,
    HumanWanted,
}
