using System.Globalization;
using ThinkaLotse.Dialogs.Concern;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The first words of a conversation: who speaks, what is stored, and the first question.</summary>
internal static class Greeting
{
    /// <summary>The dialog that finds out what it is about.</summary>
    public const string First = "concern";

    /// <summary>The resident opened the chat: greets, or asks the open question again when the conversation goes on.</summary>
    public static void Open(Turn turn, Stage stage, string? startTopic)
    {
        if (turn.Conversation.Top is not null)
        {
            stage.AskSame(turn);
            return;
        }

        Hello(turn);
        Picking.WorkThrough(turn, startTopic is null ? [] : [startTopic]);
        stage.Begin(turn, First);
    }

    /// <summary>The resident wrote at once: greets, and lets the first dialog hear the message.</summary>
    public static void Begin(Turn turn, Stage stage)
    {
        Hello(turn);
        turn.Conversation = turn.Conversation with { Frames = [new Frame(First, stage.Dialogs[First].Listening)], Question = 1 };
    }

    private static void Hello(Turn turn)
    {
        turn.Say("welcome.hello", ("office", turn.Office.Name));
        turn.Say("welcome.dataNotice", ("days", turn.Office.DaysWithoutTicket.ToString(CultureInfo.InvariantCulture)));
    }
}
