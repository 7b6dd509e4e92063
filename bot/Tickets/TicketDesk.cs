using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Carries out what counsellors do: the ticket's change and what the resident hears of it in the chat are stored together or not at all.</summary>
public sealed class TicketDesk(CommitWriter writer, TurnGateway turns, Sealing sealing, ChangeFeed feed, TimeProvider clock)
{
    /// <summary>Carries out an act.</summary>
    /// <param name="code">The ticket's code.</param>
    /// <param name="version">The ticket's version on the counsellor's page; null for acts that can't cross another's.</param>
    /// <param name="actor">Who acts.</param>
    /// <param name="act">What is done.</param>
    /// <param name="cancellationToken">Stops waiting; the act may be stored all the same.</param>
    public async Task<ActOutcome> ActAsync(string code, int? version, DeskActor actor, TicketAct act, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        try
        {
            var (outcome, conversation) = await writer.WriteAsync(
                async (db, token) =>
                {
                    var ticket = await db.Tickets.Include(entity => entity.Notes).FirstOrDefaultAsync(entity => entity.Code == code, token);
                    if (ticket is null)
                    {
                        return (ActOutcome.NoTicket, Guid.Empty);
                    }

                    bool changed = version is { } seen && ticket.Version != seen;
                    var work = new Work(db, ticket, await db.Conversations.FindAsync([ticket.ConversationId], token), actor, now);
                    return (changed ? ActOutcome.ChangedMeanwhile : await RunAsync(work, act, token), ticket.ConversationId);
                },
                cancellationToken);
            if (outcome == ActOutcome.Done)
            {
                feed.Publish(conversation);
            }

            return outcome;
        }
        catch (TicketVerbException)
        {
            return ActOutcome.DoesNotFit;
        }
    }

    /// <summary>The ticket's counsellor has seen the conversation up to a line.</summary>
    public async Task MarkSeenAsync(string code, int sequence, CancellationToken cancellationToken)
    {
        int changed = await writer.WriteAsync(
            (db, token) => db.Tickets.Where(ticket => ticket.Code == code && ticket.SeenSequence < sequence).ExecuteUpdateAsync(set => set.SetProperty(ticket => ticket.SeenSequence, sequence), token),
            cancellationToken);
        if (changed > 0)
        {
            feed.Publish(Guid.Empty);
        }
    }

    private async Task<ActOutcome> RunAsync(Work work, TicketAct act, CancellationToken cancellationToken)
    {
        var (_, ticket, _, actor, now) = work;
        switch (act)
        {
            case TicketAct.Take:
                ticket.Take(actor.Id, now);
                return ActOutcome.Done;
            case TicketAct.PutBack:
                ticket.PutBack(actor.Id, now);
                return await LeaveAsync(work, cancellationToken);
            case TicketAct.Await:
                ticket.Await(actor.Id, now);
                return ActOutcome.Done;
            case TicketAct.Close:
                ticket.Close(actor.Id, now);
                return await PlayAsync(work, new Inbound.TicketClosed(actor.Name), cancellationToken);
            case TicketAct.Reopen:
                ticket.Reopen(actor.Id, now);
                return ActOutcome.Done;
            case TicketAct.AcknowledgeAlarm:
                ticket.AcknowledgeAlarm(actor.Id, now);
                return ActOutcome.Done;
            case TicketAct.Note note:
                ticket.AddNote(new TicketNote { CounsellorId = actor.Id, At = now, Content = sealing.Seal(note.Text) });
                return ActOutcome.Done;
            default:
                return await TalkAsync(work, act, cancellationToken);
        }
    }

    private async Task<ActOutcome> TalkAsync(Work work, TicketAct act, CancellationToken cancellationToken)
    {
        var (_, ticket, _, actor, now) = work;
        switch (act)
        {
            case TicketAct.Join:
                return await JoinAsync(work, cancellationToken);
            case TicketAct.Write write:
                return await WriteAsync(work, write, cancellationToken);
            case TicketAct.HandBack:
                return await LeaveAsync(work, cancellationToken);
            case TicketAct.Propose propose:
                ticket.Propose(Sealed(propose.At, propose.Where, AppointmentStatus.Proposed), actor.Id, now);
                return await PlayAsync(work, new Inbound.AppointmentProposed(actor.Name, propose.At, propose.Where), cancellationToken);
            case TicketAct.Confirm confirm:
                ticket.Confirm(Sealed(confirm.At, confirm.Where, AppointmentStatus.Confirmed), actor.Id, now);
                return await PlayAsync(work, new Inbound.AppointmentConfirmed(actor.Name, confirm.At, confirm.Where), cancellationToken);
            case TicketAct.CancelAppointment:
                var appointment = ticket.Appointment is { } bytes ? sealing.Open<TicketAppointment>(bytes) : throw new TicketVerbException($"Ticket {ticket.Code} has no appointment.");
                ticket.CancelAppointment(sealing.Seal(appointment with { Status = AppointmentStatus.Cancelled }), actor.Id, now);
                return await PlayAsync(work, new Inbound.AppointmentCancelled(actor.Name, appointment.At), cancellationToken);
            default:
                throw new ArgumentOutOfRangeException(nameof(act), act.GetType().Name, "Nobody carries out this act.");
        }
    }

    private async Task<ActOutcome> WriteAsync(Work work, TicketAct.Write write, CancellationToken cancellationToken)
    {
        string key = "desk:" + write.Key;
        if (await work.Db.Lines.AnyAsync(line => line.ConversationId == work.Ticket.ConversationId && line.InboundKey == key, cancellationToken))
        {
            return ActOutcome.Repeated;
        }

        var joined = await JoinAsync(work, cancellationToken);
        return joined == ActOutcome.Done ? await PlayAsync(work, new Inbound.CounsellorWrote(work.Actor.Name, write.Text), cancellationToken, key) : joined;
    }

    /// <summary>Who enters the chat of a request that nobody has taken takes it.</summary>
    private async Task<ActOutcome> JoinAsync(Work work, CancellationToken cancellationToken)
    {
        if (!work.Ticket.IsOpen)
        {
            return ActOutcome.DoesNotFit;
        }

        if (work.Ticket.CounsellorId is null)
        {
            work.Ticket.Take(work.Actor.Id, work.Now);
        }

        return Present(work) == work.Actor.Name ? ActOutcome.Done : await PlayAsync(work, new Inbound.CounsellorJoined(work.Actor.Name), cancellationToken);
    }

    private async Task<ActOutcome> LeaveAsync(Work work, CancellationToken cancellationToken) =>
        Present(work) is { } name ? await PlayAsync(work, new Inbound.CounsellorLeft(name), cancellationToken) : ActOutcome.Done;

    private async Task<ActOutcome> PlayAsync(Work work, Inbound inbound, CancellationToken cancellationToken, string? key = null)
    {
        if (work.Row is not { } row)
        {
            return inbound is Inbound.TicketClosed or Inbound.AppointmentCancelled ? ActOutcome.Done : ActOutcome.ConversationGone;
        }

        await turns.PlayWithinAsync(work.Db, row, inbound, work.Now, key, cancellationToken);
        return ActOutcome.Done;
    }

    private string? Present(Work work) => work.Row is { } row ? sealing.Open<Conversation>(row.State).Counsellor : null;

    private byte[] Sealed(LocalDateTime at, string where, AppointmentStatus status) => sealing.Seal(new TicketAppointment(at, where, status));

    private sealed record Work(LotseDb Db, Ticket Ticket, ConversationRow? Row, DeskActor Actor, Instant Now);
}
