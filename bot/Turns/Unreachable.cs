using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Turns;

/// <summary>A channel can't reach the resident any more: nothing is sent, and the desk sees why, so that a counsellor can call instead.</summary>
internal static class Unreachable
{
    /// <summary>Marks it, and takes out what was to be sent. A conversation that has moved on to another channel is reached there: then only the old address is forgotten.</summary>
    /// <param name="db">The work's context.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="channel">The channel that can't reach them.</param>
    /// <param name="why">"blocked", "deactivated" or "gone".</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public static async Task MarkAsync(LotseDb db, Guid conversation, string channel, string why, CancellationToken cancellationToken)
    {
        await db.Outbox.Where(entry => entry.ConversationId == conversation && entry.Carrier == channel).ExecuteDeleteAsync(cancellationToken);
        if (await db.Conversations.Where(row => row.Id == conversation && row.Channel == channel).ExecuteUpdateAsync(set => set.SetProperty(row => row.Unreachable, why), cancellationToken) == 0)
        {
            await db.TelegramChats.Where(chat => chat.ConversationId == conversation).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
