using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>Answers what is written outside the web chat when the conversation is held there: with the way in, and with the numbers when there is danger.</summary>
internal static class Elsewhere
{
    /// <summary>Answers it.</summary>
    /// <param name="turn">The turn; its words are read.</param>
    /// <param name="asksNumbers">The emergency button was pressed.</param>
    /// <param name="emergency">The numbers.</param>
    /// <param name="text">The words beside the link.</param>
    public static void Answer(Turn turn, bool asksNumbers, EmergencyCards emergency, string text)
    {
        if (turn.Heard.Crisis is { } danger)
        {
            turn.SayWith("room.danger", emergency.For(danger.Kind, turn.Heard.IsByChild));
            if (danger.IsCertain && turn is { Conversation.TicketCode: { } code, Inputs.TicketIsOpen: true })
            {
                turn.Do(new Effect.RaiseAlarm(code, danger.Kind));
            }
        }
        else if (asksNumbers)
        {
            turn.SayWith("engine.emergency", emergency.General);
        }

        WebDoor.Open(turn, text);
    }
}
