using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>The way from another company's servers into the office's own web chat: a link that opens this very conversation once.</summary>
internal static class WebDoor
{
    /// <summary>Gives the resident a link. In the web chat itself nothing has to be opened.</summary>
    public static void Open(Turn turn, string text = "room.link")
    {
        if (turn.Inputs.Room is Room.Own or Room.Foreign)
        {
            turn.Say(turn.Inputs.Room == Room.Own ? "room.isHere" : "room.noWeb");
            return;
        }

        turn.Do(new Effect.OpenWebDoor(turn.Inputs.FreshKey));
        turn.SayWith(text, [new Card("", null, "", [new CardAction(turn.Text("room.open"), $"/#weiter={turn.Inputs.FreshKey}")], "")]);
    }

    /// <summary>The resident has come through the door: what was held is answered, else the open question is asked again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="stage">The dialogs.</param>
    /// <param name="read">Reads what was held.</param>
    public static void Enter(Turn turn, Stage stage, Func<string, Understanding> read)
    {
        turn.Say("room.arrived");
        turn.Drop("room");
        if (turn.Conversation.Counsellor is not null)
        {
            return;
        }

        if (turn.Conversation is { Top: null, Held: { Length: > 0 } held })
        {
            turn.Heard = read(held);
            if (turn.Heard.Crisis is { } danger)
            {
                Danger.Answer(turn, stage, danger);
            }
            else
            {
                stage.BeginHearing(turn, Greeting.First);
            }

        }
        else if (turn.Conversation.Top is null)
        {
            stage.Begin(turn, Greeting.First);
        }
        else
        {
            stage.AskFresh(turn);
        }
    }
}
