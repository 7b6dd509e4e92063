using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Reminds residents of appointments the day before, each once, in the chat that they use.</summary>
public sealed class AppointmentReminders(CommitWriter writer, TurnGateway turns, ChangeFeed feed, IDbContextFactory<LotseDb> contexts, TimeProvider clock)
{
    /// <summary>Sends what is due; what was due while the program stood still, too, unless the appointment is over.</summary>
    /// <returns>Number of tickets whose time had come.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        await using var reading = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await reading.Tickets.Where(ticket => ticket.RemindAt <= now).OrderBy(ticket => ticket.RemindAt).Select(ticket => ticket.Id).ToListAsync(cancellationToken);
        foreach (int id in due)
        {
            var conversation = await writer.WriteAsync((db, token) => RemindAsync(db, id, now, token), cancellationToken);
            feed.Publish(conversation);
        }

        return due.Count;
    }

    private async Task<Guid> RemindAsync(LotseDb db, int id, Instant now, CancellationToken cancellationToken)
    {
        if (await db.Tickets.FirstOrDefaultAsync(ticket => ticket.Id == id && ticket.RemindAt <= now, cancellationToken) is not { } ticket)
        {
            return Guid.Empty;
        }

        ticket.Reminded(now);
        if (await db.Conversations.FindAsync([ticket.ConversationId], cancellationToken) is { } row)
        {
            await turns.PlayWithinAsync(db, row, new Inbound.AppointmentNear(), now, null, cancellationToken);
        }

        return ticket.ConversationId;
    }
}
