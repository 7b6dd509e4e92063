namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>Where the choice of the room stands.</summary>
public enum RoomState
{
    Open,
    AskRoom,
    Stays,
    Moves,
    HandedOff,
}
