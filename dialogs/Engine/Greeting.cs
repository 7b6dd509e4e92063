using System.Globalization;
using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Dialogs.Rooms;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The first words of a conversation: who speaks, what is stored, and the first question.</summary>
internal static class Greeting
{
    /// <summary>The dialog that finds out what it is about.</summary>
    public const string First = "concern";

    /// <summary>The resident opened the chat: greets, or asks the open question again when the conversation goes on.</summary>
    public static void Open(Turn turn, Stage stage, Inbound.Opened opened)
    {
        string? startTopic = opened.StartTopic;
        TakeHome(turn, opened.StartPlace);
        if (turn.Conversation.Top is { } top)
        {
            bool isNew = startTopic is not null && !turn.Slots.Concerns.Contains(startTopic) && top.Dialog is First or Stage.Last && turn.Conversation.Counsellor is null;
            if (isNew)
            {
                Picking.WorkThrough(turn, [startTopic!, .. turn.Slots.Concerns]);
                stage.BeginAnew(turn, First);
            }
            else
            {
                stage.AskSame(turn);
            }

            return;
        }

        Hello(turn);
        Picking.WorkThrough(turn, startTopic is null ? [] : [startTopic]);
        switch (turn.Inputs.Room)
        {
            case Room.MustMove:
                WebDoor.Open(turn, "room.only");
                break;
            case Room.MayMove:
                stage.Begin(turn, "room");
                break;
            default:
                stage.Begin(turn, First);
                break;
        }
    }

    /// <summary>The resident wrote at once: greets, and lets the first dialog hear the message.</summary>
    public static void Begin(Turn turn, Stage stage)
    {
        Hello(turn);
        if (turn.Inputs.Room == Room.MayMove)
        {
            turn.Say("room.notice");
        }

        turn.Conversation = turn.Conversation with { Frames = [new Frame(First, stage.Dialogs[First].Listening)], Question = 1 };
    }

    private static void TakeHome(Turn turn, string? place)
    {
        if (place is not null && turn.Slots.Home is null)
        {
            turn.Slots = turn.Slots with { Home = place };
        }
    }

    private static void Hello(Turn turn)
    {
        turn.Say("welcome.hello", ("office", turn.Office.Name));
        turn.Say("welcome.dataNotice", ("days", turn.Office.DaysWithoutTicket.ToString(CultureInfo.InvariantCulture)));
    }
}
