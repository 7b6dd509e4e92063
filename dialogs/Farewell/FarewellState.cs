namespace ThinkaLotse.Dialogs.Farewell;

/// <summary>Where saying goodbye stands.</summary>
public enum FarewellState
{
    Open,
    AskMore,
    Goodbye,
    ToConcern,
    ToAppointment,
    HandedOff,
}
