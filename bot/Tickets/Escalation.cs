using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Brings up requests that nobody has taken in time: once each, on the desk and wherever the team hears of requests.</summary>
public sealed class Escalation(CommitWriter writer, ChangeFeed feed, IEnumerable<ITicketListener> listeners, IOptions<EscalationOptions> options, TimeProvider clock)
{
    /// <summary>Brings up what is overdue.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RaiseDueAsync(CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var normal = now - Duration.FromHours(options.Value.Hours);
        var urgent = now - Duration.FromHours(options.Value.UrgentHours);
        int raised = await writer.WriteAsync(
            async (db, token) =>
            {
                var due = await db.Tickets
                    .Where(ticket => ticket.Status == TicketStatus.New && ticket.OverdueAt == null)
                    .Where(ticket => ticket.CreatedAt <= normal || (ticket.CreatedAt <= urgent && (ticket.Urgency != Urgency.Normal || ticket.IsCrisis)))
                    .ToListAsync(token);
                foreach (var ticket in due)
                {
                    ticket.Overdue(now);
                    foreach (var listener in listeners)
                    {
                        await listener.OverdueAsync(db, ticket, now, token);
                    }
                }

                return due.Count;
            },
            cancellationToken);
        if (raised > 0)
        {
            feed.Publish(Guid.Empty);
        }

        return raised;
    }
}
