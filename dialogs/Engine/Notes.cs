using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Confirms in a word what was taken along without having been asked for, so that nobody repeats it.</summary>
internal static class Notes
{
    /// <summary>Says what is new, except for the answer to the open question.</summary>
    public static void Confirm(Turn turn, Slots before, Expectation expects)
    {
        var slots = turn.Slots;
        var news = new List<string?>
        {
            expects != Expectation.Place && slots.Home != before.Home && turn.Conversation.Top is { Dialog: "concern", State: not "AskConcern" } ? slots.Home : null,
            expects != Expectation.Name && slots.Name != before.Name ? slots.Name : null,
            expects != Expectation.Contact && slots.Phone != before.Phone ? slots.Phone : null,
            expects != Expectation.Contact && slots.Email != before.Email ? slots.Email : null,
            expects != Expectation.Time && slots.Times != before.Times && slots.Times is not null ? WishedTimes.Spoken(slots, turn) : null,
            expects != Expectation.Contact && slots.CallSafety != before.CallSafety && slots.CallSafety is { } safety ? turn.Text($"appointment.safety{safety}") : null,
            turn.Conversation.Top is { Dialog: "appointment" or "handoff" } && slots.Concern != before.Concern && slots.Concern is { } concern ? turn.Topic(concern).Title : null,
            turn.Conversation.Top is { Dialog: "appointment" or "handoff" } ? string.Join("; ", slots.UrgentNotes.Except(before.UrgentNotes)) : null,
            expects != Expectation.Contact && slots.ContactNote != before.ContactNote && slots.CallSafety == before.CallSafety && slots.Phone == before.Phone ? slots.ContactNote : null,
            expects != Expectation.YesNo && slots.Needs != before.Needs && turn.Conversation.Top is { Dialog: "appointment" } ? RequestTicket.Needs(turn) : null,
            slots.Discreet && !before.Discreet ? turn.Text("appointment.discreet") : null,
        };
        string told = string.Join("; ", news.Where(item => item is { Length: > 0 }));
        if (told.Length > 0)
        {
            turn.HasNoted = true;
            turn.Say("engine.noted", ("what", told));
        }
    }
}
