using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>What goes to the counsellors' desk: exactly the lines that the resident read and agreed to.</summary>
public static class RequestTicket
{
    /// <summary>Opens the ticket, or changes the one that is open.</summary>
    public static void Give(Turn turn, bool wantsAppointment)
    {
        var draft = Draft(turn, wantsAppointment);
        bool revises = turn is { Inputs.TicketIsOpen: true, Conversation.TicketCode: not null };
        string code = revises ? turn.Conversation.TicketCode! : turn.Inputs.FreshCode;
        turn.Do(revises ? new Effect.ReviseTicket(code, draft) : new Effect.OpenTicket(code, draft));
        turn.Conversation = turn.Conversation with { TicketCode = code, Consent = draft.Consent, History = [] };
        turn.Slots = turn.Slots with { TicketIsOpen = true, WantsAppointment = false, AppointmentTurns = [] };
        turn.Slots = turn.Slots with { Given = turn.Slots with { Given = null } };
    }

    /// <summary>Consent was refused: the answers and the turns that held them are blanked.</summary>
    public static void Forget(Turn turn)
    {
        turn.Do(new Effect.BlankTurns(turn.Slots.AppointmentTurns));
        turn.Slots = turn.Slots.WithoutAppointment();
        turn.Conversation = turn.Conversation with { History = [] };
    }

    /// <summary>The summary, a line each; a plain handoff leaves out what was not told.</summary>
    public static IReadOnlyList<SummaryLine> Lines(Turn turn, bool wantsAppointment)
    {
        var slots = turn.Slots;
        var lines = new List<SummaryLine> { Line(turn, "topic", Topic(turn)) };
        if (wantsAppointment || slots.Name is { Length: > 0 })
        {
            lines.Add(Line(turn, "name", slots.Name is { Length: > 0 } name ? name : turn.Text("appointment.noName")));
        }

        lines.Add(Line(turn, "contact", Contact(turn)));
        if (slots.Times is not null)
        {
            string place = slots.Office is { } office ? "; " + OfficeChoice.Spoken(office, turn) : "";
            lines.Add(Line(turn, "times", WishedTimes.Spoken(slots, turn) + place));
        }

        if (wantsAppointment || slots.Needs is not (null or AppointmentNeeds.None))
        {
            lines.Add(Line(turn, "needs", Needs(turn)));
        }

        return lines;
    }

    private static TicketDraft Draft(Turn turn, bool wantsAppointment)
    {
        var slots = turn.Slots;
        return new TicketDraft
        {
            Summary = Lines(turn, wantsAppointment),
            Topics = Concerns(slots),
            Urgency = slots.Crisis is null ? slots.Urgency : Urgency.Now,
            Crisis = slots.Crisis,
            Name = slots.Name is { Length: > 0 } ? slots.Name : null,
            Phone = slots.Phone,
            Email = slots.Email,
            CallSafety = slots.CallSafety,
            IsDiscreet = slots.Discreet,
            ContactNote = slots.ContactNote,
            Times = slots.Times?.Windows ?? [],
            Needs = (slots.Needs ?? AppointmentNeeds.None) | (slots.Office == OfficeChoice.Home ? AppointmentNeeds.HomeVisit : AppointmentNeeds.None),
            Office = slots.Office is { } office ? OfficeChoice.Spoken(office, turn) : null,
            Home = slots.Home is { Length: > 0 } ? slots.Home : null,
            Suggested = slots.Suggested,
            Consent = slots.Consent ?? ConsentScope.Summary,
            ConsentVersion = turn.Text("appointment.consentVersion"),
            WantsAppointment = wantsAppointment,
        };
    }

    /// <summary>What the request was about, and what has come since; what is talked about later takes nothing out of it.</summary>
    private static IReadOnlyList<string> Concerns(Slots slots) => [.. (slots.Given?.Concerns ?? []).Union(slots.Concerns)];

    private static SummaryLine Line(Turn turn, string key, string value) => new(key, turn.Text($"appointment.line_{key}"), value);

    private static string Topic(Turn turn)
    {
        var slots = turn.Slots;
        var concerns = Concerns(slots);
        string topics = concerns.Count > 0
            ? string.Join(", ", concerns.Select(topic => turn.Topic(topic).Title))
            : slots.TopicNote is { Length: > 0 } words ? turn.Text("appointment.ownWords", ("words", words))
            : turn.Text(slots.Crisis is { } only ? $"crisis.note{only}" : "appointment.noTopic");
        if (slots.Home is { Length: > 0 } home)
        {
            topics = turn.Text("appointment.topicWithHome", ("topics", topics), ("home", home));
        }

        var notes = slots is { Crisis: { } crisis } && concerns.Count > 0 ? [turn.Text($"crisis.note{crisis}"), .. slots.UrgentNotes] : slots.UrgentNotes;
        return notes.Count > 0 ? turn.Text("appointment.topicWithNotes", ("topics", topics), ("notes", string.Join(", ", notes))) : topics;
    }

    private static string Contact(Turn turn)
    {
        var slots = turn.Slots;
        var ways = new[] { slots.Phone, slots.Email, slots.Phone is null && slots.Email is null ? turn.Text("appointment.inChat") : null }.OfType<string>();
        string contact = string.Join(", ", ways);
        string safety = string.Join("; ", new[]
        {
            slots.CallSafety is { } call && (slots.Phone is not null || call != CallSafety.CallAndMessage) ? turn.Text($"appointment.safety{call}") : null,
            slots.Discreet ? turn.Text("appointment.discreet") : null,
        }.OfType<string>());
        contact = safety.Length == 0 ? contact : turn.Text("appointment.contactWithSafety", ("contact", contact), ("safety", safety));

        return slots.ContactNote is { } note ? turn.Text("appointment.withNote", ("line", contact), ("note", note)) : contact;
    }

    private static string Interpreter(Turn turn) =>
        turn.Slots.InterpreterLanguage is { } named ? turn.Text("appointment.interpreterFor", ("language", named))
        : turn.Slots.Language is { } code && turn.Knowledge.FindLanguage(code) is { } language
            ? turn.Text("appointment.interpreterFor", ("language", language.Name))
            : turn.Text("appointment.needInterpreter");

    /// <summary>What is needed, in words.</summary>
    public static string Needs(Turn turn)
    {
        var needs = turn.Slots.Needs ?? AppointmentNeeds.None;
        var words = Enum.GetValues<AppointmentNeeds>().Where(need => need != AppointmentNeeds.None && needs.HasFlag(need))
            .Select(need => need == AppointmentNeeds.Interpreter ? Interpreter(turn) : turn.Text($"appointment.need{need}"));
        string line = string.Join(", ", words.Append(turn.Slots.NeedsNote).OfType<string>());
        return line.Length == 0 ? turn.Text("appointment.noNeeds") : line;
    }
}
