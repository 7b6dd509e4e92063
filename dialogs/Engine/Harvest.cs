using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Takes along what a message tells beside its main point, so that nothing is asked twice: a phone number, where somebody lives, what is urgent.</summary>
internal static class Harvest
{
    /// <summary>Fills slots that are explicit in the words and were not filled before.</summary>
    public static void Take(Turn turn)
    {
        var heard = turn.Heard;
        var contact = heard.Contact;
        var slots = turn.Slots;
        bool tellsHome = turn.Conversation.Top is not { Dialog: "appointment" or "proposal" };
        turn.Slots = slots with
        {
            Phone = slots.Phone ?? contact.Phone,
            Email = slots.Email ?? contact.Email,
            CallSafety = contact.CallSafety ?? slots.CallSafety,
            Home = slots.Home is { Length: > 0 } ? slots.Home : (tellsHome ? heard.Place?.Name : null) ?? slots.Home,
        };
        if (contact.Phone is not null || contact.Email is not null || contact.CallSafety is not null)
        {
            turn.MarkAppointmentTurn();
        }

        foreach (var fact in heard.UrgentFacts)
        {
            TakeUrgent(turn, fact);
        }
    }

    private static void TakeUrgent(Turn turn, UrgentFact fact)
    {
        string note = turn.Text($"engine.urgent{fact.Kind}");
        if (fact.Date is { } date)
        {
            note = turn.Text("engine.urgentWithDate", ("fact", note), ("date", $"{date.Day}.{date.Month}.{date.Year}"));
        }

        var notes = turn.Slots.UrgentNotes;
        turn.Slots = turn.Slots with
        {
            Urgency = (Urgency)Math.Max((int)turn.Slots.Urgency, (int)fact.Urgency),
            UrgentNotes = notes.Contains(note) ? notes : [.. notes, note],
        };
    }
}
