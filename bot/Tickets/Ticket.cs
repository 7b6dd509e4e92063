using NodaTime;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>A resident's request on the counsellors' desk. Its verbs guard its life; a verb that does not fit the status throws.</summary>
public sealed class Ticket
{
    public int Id { get; init; }

    /// <summary>Such as "K7-4MQ"; may be spoken and posted, opens nothing.</summary>
    public required string Code { get; init; }

    public required Guid ConversationId { get; init; }

    public TicketStatus Status { get; private set; } = TicketStatus.New;

    public required Urgency Urgency { get; set; }

    /// <summary>The request followed a crisis, or danger was noticed since.</summary>
    public bool IsCrisis { get; set; }

    /// <summary>When danger was last noticed and nobody has acknowledged it; null otherwise.</summary>
    public Instant? AlarmAt { get; set; }

    /// <summary>The main topic's id, or null.</summary>
    public string? Topic { get; set; }

    public required ConsentScope Consent { get; set; }

    public required Instant ConsentAt { get; set; }

    public required string ConsentVersion { get; set; }

    /// <summary>The conversation's last line when consent was given; with consent to the summary only, nothing up to it is ever shown.</summary>
    public required int ConsentSequence { get; set; }

    /// <summary>The latest line that the ticket's counsellor has had on the screen; 0 before.</summary>
    public int SeenSequence { get; set; }

    /// <summary>The sealed <see cref="TicketDraft"/>; null once withdrawn.</summary>
    public byte[]? Content { get; set; }

    /// <summary>Id of the counsellor who took it.</summary>
    public string? CounsellorId { get; private set; }

    /// <summary>The sealed <see cref="TicketAppointment"/>, or null.</summary>
    public byte[]? Appointment { get; set; }

    /// <summary>When the resident is to be reminded of the appointment, because they agreed; null: not at all, or done.</summary>
    public Instant? RemindAt { get; set; }

    /// <summary>When it was brought up because nobody had taken it in time; null: not yet.</summary>
    public Instant? OverdueAt { get; private set; }

    public required Instant CreatedAt { get; init; }

    public required Instant ChangedAt { get; set; }

    public Instant? ClosedAt { get; private set; }

    /// <summary>Counts changes; a change against an older version is refused.</summary>
    public int Version { get; set; }

    public List<TicketNote> Notes { get; } = [];

    public List<TicketEvent> Events { get; } = [];

    /// <summary>In work or waiting to be.</summary>
    public bool IsOpen => Status is TicketStatus.New or TicketStatus.Taken or TicketStatus.Waiting;

    /// <summary>A counsellor takes it, also from a colleague.</summary>
    public void Take(string counsellorId, Instant now)
    {
        Guard(IsOpen, "taken");
        CounsellorId = counsellorId;
        Status = Status == TicketStatus.New ? TicketStatus.Taken : Status;
        Touch(now, counsellorId, "taken");
    }

    /// <summary>The counsellor puts it back for others.</summary>
    public void PutBack(string counsellorId, Instant now)
    {
        Guard(Status is TicketStatus.Taken or TicketStatus.Waiting, "put back");
        CounsellorId = null;
        Status = TicketStatus.New;
        Touch(now, counsellorId, "put-back");
    }

    /// <summary>The resident is to answer.</summary>
    public void Await(string counsellorId, Instant now)
    {
        Guard(IsOpen, "set to waiting");
        CounsellorId ??= counsellorId;
        Status = TicketStatus.Waiting;
        Touch(now, counsellorId, "waiting");
    }

    /// <summary>The resident has answered.</summary>
    public void Answered(Instant now)
    {
        if (Status == TicketStatus.Waiting)
        {
            Status = TicketStatus.Taken;
            Touch(now, null, "answered");
        }
    }

    /// <summary>The counsellor closes it.</summary>
    public void Close(string counsellorId, Instant now)
    {
        Guard(IsOpen, "closed");
        Status = TicketStatus.Done;
        ClosedAt = now;
        AlarmAt = null;
        RemindAt = null;
        Touch(now, counsellorId, "closed");
    }

    /// <summary>The counsellor opens it again.</summary>
    public void Reopen(string counsellorId, Instant now)
    {
        Guard(Status == TicketStatus.Done, "opened again");
        Status = TicketStatus.Taken;
        CounsellorId = counsellorId;
        ClosedAt = null;
        Touch(now, counsellorId, "reopened");
    }

    /// <summary>A counsellor proposes an appointment, or another one; the resident is to answer.</summary>
    /// <param name="appointment">The sealed <see cref="TicketAppointment"/>.</param>
    /// <param name="counsellorId">Takes the ticket if nobody has.</param>
    /// <param name="now">The moment of the proposal.</param>
    public void Propose(byte[] appointment, string counsellorId, Instant now)
    {
        Guard(IsOpen, "given an appointment");
        Appointment = appointment;
        RemindAt = null;
        CounsellorId ??= counsellorId;
        Status = TicketStatus.Waiting;
        Touch(now, counsellorId, "appointment-proposed");
    }

    /// <summary>A counsellor fixes an appointment that needs no further answer.</summary>
    /// <param name="appointment">The sealed <see cref="TicketAppointment"/>.</param>
    /// <param name="counsellorId">Takes the ticket if nobody has.</param>
    /// <param name="now">The moment of the confirmation.</param>
    public void Confirm(byte[] appointment, string counsellorId, Instant now)
    {
        Guard(IsOpen, "given an appointment");
        Appointment = appointment;
        RemindAt = null;
        CounsellorId ??= counsellorId;
        Status = TicketStatus.Taken;
        Touch(now, counsellorId, "appointment-confirmed");
    }

    /// <summary>A counsellor takes the appointment back.</summary>
    /// <param name="appointment">The sealed <see cref="TicketAppointment"/>, cancelled.</param>
    /// <param name="counsellorId">Who cancels.</param>
    /// <param name="now">The moment of the cancellation.</param>
    public void CancelAppointment(byte[] appointment, string counsellorId, Instant now)
    {
        Guard(IsOpen && Appointment is not null, "freed of an appointment");
        Appointment = appointment;
        RemindAt = null;
        Status = CounsellorId is null ? TicketStatus.New : TicketStatus.Taken;
        Touch(now, counsellorId, "appointment-cancelled");
    }

    /// <summary>A counsellor writes an internal note.</summary>
    public void AddNote(TicketNote note)
    {
        Guard(Status != TicketStatus.Withdrawn, "given a note");
        Notes.Add(note);
    }

    /// <summary>A counsellor has seen the alarm and looks after it.</summary>
    public void AcknowledgeAlarm(string counsellorId, Instant now)
    {
        Guard(AlarmAt is not null, "freed of an alarm");
        AlarmAt = null;
        Touch(now, counsellorId, "alarm-acknowledged");
    }

    /// <summary>The resident was reminded of the appointment.</summary>
    public void Reminded(Instant now)
    {
        RemindAt = null;
        Touch(now, null, "reminded");
    }

    /// <summary>Nobody has taken it in time.</summary>
    public void Overdue(Instant now)
    {
        Guard(Status == TicketStatus.New, "overdue");
        OverdueAt = now;
        Touch(now, null, "overdue");
    }

    /// <summary>The resident takes it back: its content, notes and appointment are emptied, a nameless line stays.</summary>
    public void Withdraw(Instant now)
    {
        Guard(Status != TicketStatus.Withdrawn, "withdrawn");
        Status = TicketStatus.Withdrawn;
        ClosedAt = now;
        Content = null;
        Appointment = null;
        RemindAt = null;
        AlarmAt = null;
        IsCrisis = false;
        Urgency = Urgency.Normal;
        Topic = null;
        Notes.Clear();
        Touch(now, null, "withdrawn");
    }

    /// <summary>Writes down that something was done; ids and field names only, never values.</summary>
    public void Touch(Instant now, string? counsellorId, string what)
    {
        ChangedAt = now;
        Version++;
        Events.Add(new TicketEvent { At = now, CounsellorId = counsellorId, What = what });
    }

    private void Guard(bool allowed, string verb)
    {
        if (!allowed)
        {
            throw new TicketVerbException($"Ticket {Code} is {Status} and can't be {verb}.");
        }
    }
}
