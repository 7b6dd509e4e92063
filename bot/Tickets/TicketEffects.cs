using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Dialogs.Reminder;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Carries out what a turn asks of the office, in the turn's transaction.</summary>
public sealed class TicketEffects(Sealing sealing, IEnumerable<ITicketListener> listeners, IEnumerable<INudge> nudges)
{
    private static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Carries out the effects of one turn.</summary>
    /// <param name="db">The turn's context.</param>
    /// <param name="row">The turn's conversation; its last sequence is the line after which consent counts.</param>
    /// <param name="effects">What the turn asks.</param>
    /// <param name="now">The moment of the turn.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task ApplyAsync(LotseDb db, ConversationRow row, IReadOnlyList<Effect> effects, Instant now, CancellationToken cancellationToken)
    {
        foreach (var effect in effects)
        {
            await ApplyAsync(db, row, effect, now, cancellationToken);
        }
    }

    private async Task ApplyAsync(LotseDb db, ConversationRow row, Effect effect, Instant now, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Effect.OpenTicket open:
                await OpenAsync(db, row, open, now, cancellationToken);
                break;
            case Effect.ReviseTicket revise:
                Revise(await OwnAsync(db, row, revise.Code, cancellationToken), row, revise.Draft, now);
                break;
            case Effect.WithdrawTicket withdraw:
                await WithdrawAsync(db, await OwnAsync(db, row, withdraw.Code, cancellationToken), now, cancellationToken);
                break;
            case Effect.AnswerProposal answer:
                Answer(await OwnAsync(db, row, answer.Code, cancellationToken), answer.Answer, now);
                break;
            case Effect.AgreeReminder agree:
                Remind(await OwnAsync(db, row, agree.Code, cancellationToken), now);
                break;
            case Effect.Nudge:
                foreach (var nudge in nudges)
                {
                    await nudge.NudgeAsync(db, row, now, cancellationToken);
                }

                break;
            case Effect.BlankTurns blank:
                await BlankAsync(db, row, blank.Turns, cancellationToken);
                break;
            case Effect.DeleteConversation:
                await DeleteAsync(db, row, now, cancellationToken);
                break;
            case Effect.RaiseAlarm alarm:
                Alarm(await OwnAsync(db, row, alarm.Code, cancellationToken), alarm.Kind, now);
                break;
            case Effect.OpenWebDoor door:
                db.WebDoors.Add(new WebDoor { KeyHash = Sealing.Hash(door.Key), ConversationId = row.Id, ExpiresAt = now + WebDoor.Lifetime });
                break;
            case Effect.CountShown shown:
                foreach (string service in shown.ServiceIds)
                {
                    await DirectoryTally.AddAsync(db, TallyKind.Shown, service, "", now, cancellationToken);
                }

                break;
            case Effect.CountGap gap:
                await DirectoryTally.AddAsync(db, TallyKind.Gap, gap.TopicId, gap.Municipality, now, cancellationToken);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(effect), effect.GetType().Name, "Nobody carries out this effect.");
        }
    }

    private async Task OpenAsync(LotseDb db, ConversationRow row, Effect.OpenTicket open, Instant now, CancellationToken cancellationToken)
    {
        var ticket = new Ticket
        {
            Code = open.Code,
            ConversationId = row.Id,
            Urgency = open.Draft.Urgency,
            Consent = open.Draft.Consent,
            ConsentAt = now,
            ConsentVersion = open.Draft.ConsentVersion,
            ConsentSequence = row.LastSequence,
            CreatedAt = now,
            ChangedAt = now,
        };
        Fill(ticket, open.Draft);
        ticket.Touch(now, null, "opened");
        db.Tickets.Add(ticket);
        foreach (var listener in listeners)
        {
            await listener.OpenedAsync(db, ticket, now, cancellationToken);
        }
    }

    private void Revise(Ticket ticket, ConversationRow row, TicketDraft draft, Instant now)
    {
        ticket.Urgency = (Urgency)Math.Max((int)ticket.Urgency, (int)draft.Urgency);
        // Who let the conversation be read is not asked again: that consent keeps its own time.
        if (ticket.Consent == ConsentScope.Summary)
        {
            ticket.ConsentSequence = draft.Consent == ConsentScope.Conversation ? row.LastSequence : ticket.ConsentSequence;
            ticket.Consent = draft.Consent;
            ticket.ConsentAt = now;
            ticket.ConsentVersion = draft.ConsentVersion;
        }

        Fill(ticket, draft);
        ticket.Answered(now);
        ticket.Touch(now, null, "revised");
    }

    private void Fill(Ticket ticket, TicketDraft draft)
    {
        ticket.Topic = draft.Topics.Count > 0 ? draft.Topics[0] : null;
        ticket.IsCrisis = ticket.IsCrisis || draft.Crisis is not null;
        // A danger that was noticed since keeps its name.
        var crisis = draft.Crisis ?? (ticket.Content is { } before ? sealing.Open<TicketDraft>(before).Crisis : null);
        ticket.Content = sealing.Seal(draft with { Crisis = crisis });
    }

    private void Answer(Ticket ticket, ProposalAnswer answer, Instant now)
    {
        ticket.RemindAt = null;
        if (ticket.Appointment is { } bytes)
        {
            var appointment = sealing.Open<TicketAppointment>(bytes);
            ticket.Appointment = sealing.Seal(appointment with { Status = answer switch
            {
                ProposalAnswer.Accepted => AppointmentStatus.Confirmed,
                ProposalAnswer.OtherTime => AppointmentStatus.OtherTime,
                _ => AppointmentStatus.Declined,
            } });
        }

        ticket.Answered(now);
        ticket.Touch(now, null, answer switch
        {
            ProposalAnswer.Accepted => "appointment-accepted",
            ProposalAnswer.OtherTime => "appointment-other-time",
            _ => "appointment-declined",
        });
    }

    private void Remind(Ticket ticket, Instant now)
    {
        if (ticket is { IsOpen: true, Appointment: { } bytes } && sealing.Open<TicketAppointment>(bytes) is { Status: AppointmentStatus.Confirmed } appointment)
        {
            ticket.RemindAt = Reminders.TimeFor(appointment.At).InZoneLeniently(s_zone).ToInstant();
            ticket.Touch(now, null, "reminder-agreed");
        }
    }

    private void Alarm(Ticket ticket, CrisisKind kind, Instant now)
    {
        ticket.IsCrisis = true;
        ticket.Content = ticket.Content is { } content ? sealing.Seal(sealing.Open<TicketDraft>(content) with { Crisis = kind }) : null;
        ticket.AlarmAt = now;
        ticket.Urgency = Urgency.Now;
        ticket.Touch(now, null, "alarm");
    }

    private async Task BlankAsync(LotseDb db, ConversationRow row, IReadOnlyList<int> turns, CancellationToken cancellationToken)
    {
        byte[] blank = sealing.Seal(LineContent.Blank);
        var lines = await db.Lines.Where(line => line.ConversationId == row.Id && turns.Contains(line.Turn) && !line.IsBlanked).ToListAsync(cancellationToken);
        foreach (var line in lines.Concat(db.Lines.Local.Where(line => line.ConversationId == row.Id && turns.Contains(line.Turn))).Distinct())
        {
            line.Content = blank;
            line.IsBlanked = true;
        }
    }

    private async Task DeleteAsync(LotseDb db, ConversationRow row, Instant now, CancellationToken cancellationToken)
    {
        await db.Lines.Where(line => line.ConversationId == row.Id).ExecuteDeleteAsync(cancellationToken);
        await db.Outbox.Where(entry => entry.ConversationId == row.Id).ExecuteDeleteAsync(cancellationToken);
        await db.WebDoors.Where(door => door.ConversationId == row.Id).ExecuteDeleteAsync(cancellationToken);
        if (row.Channel == DirectLineSetup.Channel)
        {
            // The conversation came from Telegram; nothing has to be said there any more.
            await db.TelegramChats.Where(chat => chat.ConversationId == row.Id).ExecuteDeleteAsync(cancellationToken);
        }

        foreach (var line in db.ChangeTracker.Entries<TranscriptLine>().ToList())
        {
            line.State = EntityState.Detached;
        }

        var tickets = await db.Tickets.Include(ticket => ticket.Notes).Where(ticket => ticket.ConversationId == row.Id && ticket.Status != TicketStatus.Withdrawn).ToListAsync(cancellationToken);
        foreach (var ticket in tickets)
        {
            await WithdrawAsync(db, ticket, now, cancellationToken);
        }
    }

    /// <summary>A counsellor who waits for somebody hears that they won't come.</summary>
    private async Task WithdrawAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken)
    {
        bool hadAppointment = ticket is { IsOpen: true, Appointment: { } bytes } && sealing.Open<TicketAppointment>(bytes).Status is AppointmentStatus.Proposed or AppointmentStatus.Confirmed;
        ticket.Withdraw(now);
        foreach (var listener in hadAppointment ? listeners : [])
        {
            await listener.AppointmentCancelledAsync(db, ticket, now, cancellationToken);
        }
    }

    private static async Task<Ticket> OwnAsync(LotseDb db, ConversationRow row, string code, CancellationToken cancellationToken) =>
        await db.Tickets.Include(ticket => ticket.Notes).SingleAsync(ticket => ticket.Code == code && ticket.ConversationId == row.Id, cancellationToken);
}
