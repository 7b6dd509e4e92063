using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The resident takes an earlier answer back: it is replaced by the new value in the same message, or asked again.</summary>
internal static class Corrections
{
    /// <summary>Changes the answer; false when the message corrects nothing, or nothing that was answered.</summary>
    public static bool Take(Turn turn, Stage stage)
    {
        if (turn.Heard.Correction is not { } correction)
        {
            return false;
        }

        return correction.Subject switch
        {
            CorrectionSubject.Unnamed => false,
            CorrectionSubject.Topic => Restate(turn, stage, slots => slots with { Concerns = [.. slots.Concerns.Skip(1)], Candidates = [], Clarified = 0, Shown = 0 }, Greeting.First),
            CorrectionSubject.Home or CorrectionSubject.Office when OfficeIsMeant(turn) => Appointment(turn, stage, CorrectionSubject.Office),
            CorrectionSubject.Home when turn.Conversation.Slots.Home is not { Length: > 0 } || InAppointment(turn) => false,
            CorrectionSubject.Home => Restate(turn, stage, slots => slots with { Home = turn.Heard.Place?.Name, Shown = 0 }, "services"),
            _ => Appointment(turn, stage, correction.Subject),
        };
    }

    private static bool InAppointment(Turn turn) => turn.Conversation.Frames.Any(frame => frame.Dialog == "appointment");

    private static bool OfficeIsMeant(Turn turn) => InAppointment(turn) && OfficeChoice.Find(turn) is not null;

    private static bool Restate(Turn turn, Stage stage, Func<Slots, Slots> forget, string dialog)
    {
        if (turn.Slots.Concern is null)
        {
            return false;
        }

        Stage.Remember(turn, new Snapshot(turn.Conversation.Frames, turn.Slots, turn.Conversation.Turn));
        turn.Slots = forget(turn.Slots);
        turn.Say("engine.corrected");
        stage.BeginAnew(turn, dialog);
        return true;
    }

    private static bool Appointment(Turn turn, Stage stage, CorrectionSubject subject)
    {
        // What this very message told for the first time is no correction.
        if (!IsAnswered(turn.Conversation.Slots, subject))
        {
            return false;
        }

        if (!InAppointment(turn) && !turn.Inputs.TicketIsOpen)
        {
            return false;
        }

        Stage.Remember(turn, new Snapshot(turn.Conversation.Frames, turn.Slots, turn.Conversation.Turn));
        turn.Slots = subject == CorrectionSubject.Office
            ? turn.Slots with { Office = OfficeChoice.Find(turn) }
            : Replaced(turn.Slots, subject, turn.Heard);
        turn.MarkAppointmentTurn();
        turn.Say("engine.corrected");
        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames.TakeWhile(frame => frame.Dialog != "appointment")] };
        stage.Begin(turn, "appointment");
        return true;
    }

    private static bool IsAnswered(Slots slots, CorrectionSubject subject) => subject switch
    {
        CorrectionSubject.Times => slots.Times is not null,
        CorrectionSubject.Office => slots.Office is not null,
        CorrectionSubject.Phone => slots.HasContact,
        CorrectionSubject.Email => slots.HasContact,
        CorrectionSubject.Name => slots.Name is not null,
        CorrectionSubject.CallSafety => slots.CallSafety is not null,
        CorrectionSubject.Needs => slots.Needs is not null,
        _ => false,
    };

    /// <summary>The slots with the new value of the message, or with an empty slot that is asked again.</summary>
    internal static Slots Replaced(Slots slots, CorrectionSubject subject, Understanding heard) => subject switch
    {
        CorrectionSubject.Times => heard.Times.Kind is TimeWishKind.Windows ? slots : slots with { Times = heard.Times.Kind is TimeWishKind.Any ? heard.Times : null },
        CorrectionSubject.Phone => slots with { Phone = heard.Contact.Phone, CallSafety = null, ChatOnly = false },
        CorrectionSubject.Email => slots with { Email = heard.Contact.Email, ChatOnly = false },
        CorrectionSubject.Name => slots with { Name = heard.Contact.Name },
        CorrectionSubject.CallSafety => slots with { CallSafety = heard.Contact.CallSafety },
        CorrectionSubject.Needs => slots with { Needs = heard.Needs == AppointmentNeeds.None ? null : heard.Needs },
        _ => slots,
    };
}
