using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Lets a resident through a one-time link into the web chat, with all that was said.</summary>
public sealed class WebDoors(CommitWriter writer, TurnGateway turns, Sealing sealing, ChangeFeed feed, TimeProvider clock)
{
    /// <summary>Moves the conversation of a key into the web chat.</summary>
    /// <param name="key">From the link.</param>
    /// <param name="resumeKeyHash">Of the key with which the browser goes on later.</param>
    /// <param name="cancellationToken">Stops waiting; the move may be stored all the same.</param>
    /// <returns>The conversation; null when the link is over, was used or never was one.</returns>
    public async Task<Guid?> EnterAsync(string key, string resumeKeyHash, CancellationToken cancellationToken)
    {
        string hash = Sealing.Hash(key);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var entered = await writer.WriteAsync<Guid?>(
            async (db, token) =>
            {
                if (await db.WebDoors.AsNoTracking().FirstOrDefaultAsync(door => door.KeyHash == hash && door.ExpiresAt > now, token) is not { } door
                    || await db.Conversations.FindAsync([door.ConversationId], token) is not { } row)
                {
                    return null;
                }

                // What has not gone out yet must not appear on the other company's servers any more.
                await db.Outbox.Where(entry => entry.ConversationId == row.Id).ExecuteDeleteAsync(token);
                await db.WebDoors.Where(entry => entry.ConversationId == row.Id).ExecuteDeleteAsync(token);
                await CloseInTranscriptAsync(db, row.Id, token);
                bool returns = row.Channel == DirectLineSetup.Channel;
                row.Channel = DirectLineSetup.Channel;
                row.ResumeKeyHash = resumeKeyHash;
                if (!returns)
                {
                    await turns.PlayWithinAsync(db, row, new Inbound.Moved(), now, null, token);
                }

                return row.Id;
            },
            cancellationToken);
        if (entered is { } conversation)
        {
            feed.Publish(conversation);
        }

        return entered;
    }

    /// <summary>The links that were given stay in the transcript as words only: they open nothing any more, and their keys are nobody's business.</summary>
    private async Task CloseInTranscriptAsync(LotseDb db, Guid conversation, CancellationToken cancellationToken)
    {
        foreach (var line in await db.Lines.Where(line => line.ConversationId == conversation && line.From == Speaker.Bot).ToListAsync(cancellationToken))
        {
            var content = sealing.Open<LineContent>(line.Content);
            if (content.Key is "room.link" or "room.only")
            {
                line.Content = sealing.Seal(content with { Cards = [] });
            }
        }
    }
}
