using ThinkaLotse.Dialogs.Reminder;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What counsellors do at the desk, and what the office has to say by itself, as the resident hears of it in the chat.</summary>
internal static class DeskTurns
{
    /// <summary>Plays one act of the desk.</summary>
    public static void Play(Turn turn, Stage stage, Inbound inbound)
    {
        Act(turn, stage, inbound);
        if (turn.Replies.Count > 0 && turn.Inputs.Room == Room.Own && inbound is not Inbound.CounsellorLeft && Reticence.MayWriteUnasked(turn))
        {
            turn.Do(new Effect.Nudge());
        }
    }

    private static void Act(Turn turn, Stage stage, Inbound inbound)
    {
        switch (inbound)
        {
            case Inbound.CounsellorJoined joined:
                Join(turn, joined.Name);
                turn.Say("engine.counsellorJoined", ("name", joined.Name));
                break;
            case Inbound.CounsellorWrote wrote:
                Join(turn, wrote.Name);
                turn.Add(new Reply("engine.counsellorWrote", wrote.Text, [], [], Speaker.Counsellor, wrote.Name));
                break;
            case Inbound.CounsellorLeft left:
                Leave(turn);
                turn.Say("engine.counsellorLeft", ("name", left.Name));
                GoOn(turn, stage);
                break;
            case Inbound.AppointmentProposed proposed:
                turn.Conversation = turn.Conversation with { Proposal = new Proposal(proposed.Name, proposed.At, proposed.Where) };
                stage.Interrupt(turn, "proposal");
                break;
            case Inbound.AppointmentConfirmed confirmed:
                Forget(turn);
                turn.Conversation = turn.Conversation with { Appointment = new Proposal(confirmed.Name, confirmed.At, confirmed.Where) };
                turn.Say("proposal.confirmed", ("name", confirmed.Name), ("when", Answering.Spoken(confirmed.At)), ("where", confirmed.Where));
                if (Reminders.AfterFixing(turn) is { } asks)
                {
                    stage.Interrupt(turn, asks);
                }

                break;
            case Inbound.AppointmentNear when Reminders.Remind(turn):
                AskAgain(turn, stage);
                break;
            case Inbound.AppointmentNear:
                break;
            case Inbound.AppointmentCancelled cancelled:
                Forget(turn);
                turn.Conversation = turn.Conversation with { Appointment = null };
                turn.Say("proposal.cancelled", ("name", cancelled.Name), ("when", Answering.Spoken(cancelled.At)));
                AskAgain(turn, stage);
                break;
            case Inbound.TicketClosed closed:
                Leave(turn);
                Forget(turn);
                turn.Conversation = turn.Conversation with { Appointment = null, WantsReminder = null };
                turn.Say("engine.ticketClosed", ("name", closed.Name));
                AskAgain(turn, stage);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(inbound), inbound.GetType().Name, "Not an act of the desk.");
        }
    }

    private static void Join(Turn turn, string name) =>
        turn.Conversation = turn.Conversation with { Counsellor = name, CounsellorSince = turn.Inputs.Now };

    private static void Leave(Turn turn) =>
        turn.Conversation = turn.Conversation with { Counsellor = null, CounsellorSince = null, NumbersShownLive = false };

    private static void Forget(Turn turn) => turn.Conversation = turn.Conversation with
    {
        Proposal = null,
        Frames = [.. turn.Conversation.Frames.Where(frame => frame.Dialog is not ("proposal" or "appointment" or "reminder"))],
    };

    /// <summary>After danger the conversation stays with it, whatever stood open.</summary>
    private static void GoOn(Turn turn, Stage stage)
    {
        if (!turn.Conversation.DangerWasLive)
        {
            AskAgain(turn, stage);
            return;
        }

        turn.Conversation = turn.Conversation with { DangerWasLive = false };
        turn.Danger = new CrisisFinding(turn.Slots.Crisis ?? CrisisKind.Suizid, IsCertain: true, "live");
        stage.Interrupt(turn, Danger.Dialog);
    }

    private static void AskAgain(Turn turn, Stage stage)
    {
        if (turn.Conversation.Counsellor is not null)
        {
            return;
        }

        if (turn.Conversation.Top is null)
        {
            stage.Begin(turn, Stage.Last);
        }
        else
        {
            stage.AskFresh(turn);
        }
    }
}
