using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>A short word that differs as soon as anything the desk shows has changed; it tells nothing about what.</summary>
public sealed class DeskStamp(IDbContextFactory<LotseDb> contexts)
{
    /// <summary>The word for what is stored now.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sums = await db.Tickets
            .GroupBy(_ => 1)
            .Select(all => new
            {
                Count = all.Count(),
                Versions = all.Sum(ticket => ticket.Version),
                Seen = all.Sum(ticket => ticket.SeenSequence),
                Lines = all.Sum(ticket => db.Conversations.Where(row => row.Id == ticket.ConversationId).Select(row => row.LastSequence).FirstOrDefault()),
            })
            .SingleOrDefaultAsync(cancellationToken);
        int notes = await db.TicketNotes.CountAsync(cancellationToken);
        return sums is null ? "0" : string.Join('-', sums.Count, sums.Versions, sums.Seen, sums.Lines, notes);
    }
}
