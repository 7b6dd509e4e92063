using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>Answers what is written outside the web chat when the conversation is held there: with the way in, and with the numbers when there is danger.</summary>
internal static class Elsewhere
{
    /// <summary>Pressed to delete, where no dialog can ask.</summary>
    private const string DeleteNow = "elsewhere.delete";

    /// <summary>The resident wants what is stored deleted before they ever came into the web chat: asks once, then does it.</summary>
    /// <returns>False when they want something else.</returns>
    public static bool Deletes(Turn turn, Inbound.Said said)
    {
        switch (said.Button)
        {
            case Button.Delete:
            case null when turn.Heard is { Act: DialogAct.Loeschen, Crisis: null }:
                turn.Say("room.askDelete");
                turn.OfferOnLast([new Button(DeleteNow, turn.Text("room.deleteNow"))]);
                return true;
            case DeleteNow:
                turn.Do(new Effect.DeleteConversation());
                turn.Slots = new Slots();
                turn.Conversation = new Conversation { Turn = turn.Conversation.Turn };
                turn.Say("room.deleted");
                return true;
            default:
                return false;
        }
    }

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
