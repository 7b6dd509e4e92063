using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Takes along what a message tells beside its main point, so that nothing is asked twice: how to reach somebody, when it suits, what is needed, where somebody lives, what is urgent. What was not asked for is confirmed in a word.</summary>
internal static class Harvest
{
    /// <summary>Fills the slots that the words fill.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="expects">What was asked; the answer to that needs no confirmation.</param>
    public static void Take(Turn turn, Expectation expects)
    {
        var before = turn.Slots;
        TakeContact(turn, expects);
        TakeHome(turn);
        if (turn.Conversation.Top is not { Dialog: "proposal" or "request" } && IsAboutAppointment(turn, before))
        {
            TakeAppointment(turn, expects);
        }

        TakeConcern(turn, expects);
        foreach (var fact in turn.Heard.UrgentFacts)
        {
            TakeUrgent(turn, fact);
        }

        if (Facts(before) != Facts(turn.Slots))
        {
            turn.MarkAppointmentTurn();
        }

        Notes.Confirm(turn, before, expects);
    }

    /// <summary>In danger only how somebody may be reached and where they live; it is confirmed once the numbers have been shown.</summary>
    public static void TakeInDanger(Turn turn)
    {
        var before = turn.Slots;
        TakeContact(turn, Expectation.None);
        TakeHome(turn);
        if (turn.Conversation.Top is { Dialog: Danger.Dialog })
        {
            Notes.Confirm(turn, before, Expectation.None);
        }
    }

    private static (string?, string?, string?, string?, TimeWish?, AppointmentNeeds?, CallSafety?) Facts(Slots slots) =>
        (slots.Phone, slots.Email, slots.ContactNote, slots.Name, slots.Times, slots.Needs, slots.CallSafety);

    private static bool IsAboutAppointment(Turn turn, Slots before) =>
        turn.Heard is { Act: DialogAct.Termin }
        || turn.Heard.Wishes.HasFlag(Wishes.Appointment)
        || turn.Conversation.Top is { Dialog: "appointment" or "services" or "farewell" or "handoff" }
        || (turn.Heard is { UrgentFacts: [], Times.Kind: TimeWishKind.Windows } && turn.Heard.Topics is [] or [{ Probability: < TopicGuess.Sure }, ..]
            && turn.Conversation.Top is { Dialog: "concern", State: not "AskConcern" } && !(turn.Slots.Concern is not null && Clarifying.NamesDay(turn)))
        || turn.Slots.Phone != before.Phone || turn.Slots.Email != before.Email || turn.Slots.Name != before.Name || before.WantsAppointment;

    private static void TakeContact(Turn turn, Expectation expects)
    {
        var contact = turn.Heard.Contact;
        var slots = turn.Slots;
        bool chatOnly = contact.ChatOnly || (expects == Expectation.Contact && turn.Heard.Wishes.HasFlag(Wishes.ChatHere) && contact.Phone is null && contact.Email is null);
        turn.Slots = slots with
        {
            Phone = contact.Phone ?? slots.Phone,
            Email = contact.Email ?? slots.Email,
            Name = contact.Name ?? slots.Name,
            CallSafety = contact.CallSafety ?? slots.CallSafety,
            Discreet = slots.Discreet || contact.IsDiscreet,
            ChatOnly = chatOnly || slots.ChatOnly,
            ContactNote = ContactNotes.Of(turn, expects) ?? slots.ContactNote,
        };
    }

    private static void TakeHome(Turn turn)
    {
        bool tellsHome = turn.Conversation.Top is not { Dialog: "appointment" or "proposal" or "request" } && !turn.Heard.Wishes.HasFlag(Wishes.Appointment);
        if (tellsHome && turn.Slots.Home is not { Length: > 0 } && turn.Heard.Place is { } place)
        {
            turn.Slots = turn.Slots with { Home = place.Name };
        }
    }

    private static void TakeAppointment(Turn turn, Expectation expects)
    {
        var heard = turn.Heard;
        var slots = turn.Slots;
        bool tellsCallTimes = expects == Expectation.Contact || (heard.Contact.Phone is not null && slots.Times is not null);
        bool isDeadline = heard.UrgentFacts.Count > 0 && expects != Expectation.Time;
        turn.Slots = slots with
        {
            Times = heard.Times.Kind == TimeWishKind.Windows && !isDeadline && !(tellsCallTimes && slots.Times is not null) ? WishedTimes.Moved(slots.Times, heard.Times) : slots.Times,
            Soonest = slots.Soonest || (heard.Wishes.HasFlag(Wishes.Soonest) && heard.UrgentFacts.Count == 0),
            Needs = heard.Needs == AppointmentNeeds.None ? slots.Needs : (slots.Needs ?? AppointmentNeeds.None) | heard.Needs,
            InterpreterLanguage = heard.Needs.HasFlag(AppointmentNeeds.Interpreter) ? Spoken.LanguageIn(turn) ?? slots.InterpreterLanguage : slots.InterpreterLanguage,
            Office = OfficeChoice.FindPlace(turn) ?? slots.Office,
        };
    }

    /// <summary>While a request is made, a concern that was not told yet is taken along.</summary>
    private static void TakeConcern(Turn turn, Expectation expects)
    {
        bool isOpen = turn.Conversation.Top is { Dialog: "appointment" or "handoff", State: not "AskTopic" } && turn.Slots.Concern is null;
        bool isSure = turn.Heard.Topics is [{ Probability: >= TopicGuess.Sure }, ..];
        bool isNeed = expects == Expectation.YesNo && turn.Heard.Needs != AppointmentNeeds.None;
        if (isOpen && isSure && !isNeed && expects is not (Expectation.Name or Expectation.Place))
        {
            turn.Slots = turn.Slots with { Concerns = [turn.Heard.Topics[0].TopicId], ConcernWords = turn.Heard.Text[..Math.Min(turn.Heard.Text.Length, 600)] };
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
