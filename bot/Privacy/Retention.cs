using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Privacy;

/// <summary>Deletes what may no longer be kept.</summary>
public sealed class Retention(CommitWriter writer, IDbContextFactory<LotseDb> contexts, IOptions<RetentionOptions> options, TimeProvider clock)
{
    /// <summary>Deletes all that is due: closed tickets first, then conversations without a ticket, then links that are over.</summary>
    /// <returns>Number of tickets and conversations that were deleted.</returns>
    public async Task<RetentionCount> DeleteDueAsync(CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var closedBefore = now - Duration.FromDays(options.Value.DaysAfterClosing);
        var quietSince = now - Duration.FromDays(options.Value.DaysWithoutTicket);
        var count = await writer.WriteAsync(
            async (db, token) =>
            {
                int tickets = await db.Tickets.Where(ticket => ticket.ClosedAt != null && ticket.ClosedAt < closedBefore).ExecuteDeleteAsync(token);
                int conversations = await db.Conversations
                    .Where(row => row.LastActivityAt < quietSince && !db.Tickets.Any(ticket => ticket.ConversationId == row.Id && ticket.Status != TicketStatus.Withdrawn))
                    .ExecuteDeleteAsync(token);
                await db.InboundKeys.Where(key => key.At < now - InboundKey.Kept).ExecuteDeleteAsync(token);
                await db.WebDoors.Where(door => door.ExpiresAt < now).ExecuteDeleteAsync(token);
                await db.AccountLinks.Where(link => link.ExpiresAt < now).ExecuteDeleteAsync(token);
                return new RetentionCount(tickets, conversations);
            },
            cancellationToken);
        if (count != RetentionCount.None)
        {
            await EmptyLogAsync(cancellationToken);
        }

        return count;
    }

    /// <summary>What was deleted still stands in the write-ahead log until the log is emptied.</summary>
    private async Task EmptyLogAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken);
    }
}
