using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Desk.Casework;

/// <summary>Reads a ticket for its page.</summary>
public sealed class TicketReader(LotseDb db, Sealing sealing, VisibleTranscript transcript, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>The ticket, or null when there is none with the code.</summary>
    public async Task<TicketView?> ReadAsync(string code, CancellationToken cancellationToken)
    {
        var ticket = await db.Tickets.AsNoTracking().AsSplitQuery().Include(entity => entity.Notes).Include(entity => entity.Events).FirstOrDefaultAsync(entity => entity.Code == code, cancellationToken);
        if (ticket is null)
        {
            return null;
        }

        var names = await db.Users.AsNoTracking().ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
        var state = await db.Conversations.AsNoTracking().Where(row => row.Id == ticket.ConversationId).Select(row => new { row.State, row.Unreachable }).FirstOrDefaultAsync(cancellationToken);
        var conversation = state is null ? null : sealing.Open<Conversation>(state.State);
        var draft = ticket.Content is { } content ? sealing.Open<TicketDraft>(content) : null;
        return new TicketView
        {
            Ticket = ticket,
            Draft = draft,
            Appointment = ticket.Appointment is { } appointment ? sealing.Open<TicketAppointment>(appointment) : null,
            Topics = [.. (draft?.Topics ?? []).Select(topic => knowledge.FindTopic(topic)?.Title ?? topic)],
            Suggested = [.. (draft?.Suggested ?? []).Select(service => knowledge.FindService(service)?.Name ?? service)],
            Lines = await transcript.ReadAsync(db, ticket, cancellationToken),
            InChat = conversation?.Counsellor,
            BotReturns = conversation?.CounsellorSince is { } since && Now - since > Conversation.CounsellorPatience,
            HasConversation = conversation is not null,
            Unreachable = state?.Unreachable,
            Notes = [.. ticket.Notes.OrderBy(note => note.Id).Select(note => new TicketView.WrittenNote(note.Id, names.GetValueOrDefault(note.CounsellorId, "?"), note.At, sealing.Open<string>(note.Content)))],
            Names = names,
        };
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());
}
