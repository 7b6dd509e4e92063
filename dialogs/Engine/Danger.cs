using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Danger comes before everything: the crisis dialog is put on top, and what was said waits.</summary>
internal static class Danger
{
    /// <summary>The crisis dialog's id.</summary>
    public const string Dialog = "crisis";

    /// <summary>Answers a message in which danger was noticed.</summary>
    public static void Answer(Turn turn, Stage stage, CrisisFinding danger)
    {
        turn.Danger = danger;
        if (turn.Heard.ForeignLanguage is { } spoken && turn.Knowledge.FindLanguage(spoken) is { } language)
        {
            turn.Slots = turn.Slots with { Language = spoken };
            turn.Add(new Reply("crisis.language", language.Text, [], []));
        }

        Harvest.TakeInDanger(turn);
        turn.Slots = danger.IsCertain
            ? turn.Slots with { Crisis = danger.Kind, Suspected = danger.Kind, Urgency = Urgency.Now, CrisisIsAboutOther = turn.Heard.IsAboutOther, CrisisIsByChild = turn.Heard.IsByChild }
            : turn.Slots with { Suspected = danger.Kind, CrisisIsAboutOther = turn.Heard.IsAboutOther, CrisisIsByChild = turn.Heard.IsByChild };
        if (danger.IsCertain && turn is { Conversation.TicketCode: { } code, Inputs.TicketIsOpen: true })
        {
            turn.Do(new Effect.RaiseAlarm(code, danger.Kind));
        }

        if (turn.Conversation.Top is null)
        {
            turn.Conversation = turn.Conversation with { Frames = [new Frame(Greeting.First, stage.Dialogs[Greeting.First].Listening)] };
        }

        if (turn.Conversation.Top!.Dialog == Dialog)
        {
            stage.Hear(turn);
            return;
        }

        turn.Conversation = turn.Conversation with { Held = turn.Heard.Text };
        stage.Begin(turn, Dialog);
    }
}
