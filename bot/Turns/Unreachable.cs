using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Turns;

/// <summary>A channel can't reach the resident any more: nothing is sent, and the desk sees why, so that a counsellor can call instead.</summary>
internal static class Unreachable
{
    /// <summary>Marks it, and takes out what was to be sent.</summary>
    /// <param name="db">The work's context.</param>
    /// <param name="conversation">The conversation.</param>
    /// <param name="why">"blocked", "deactivated" or "gone".</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public static async Task MarkAsync(LotseDb db, Guid conversation, string why, CancellationToken cancellationToken)
    {
        await db.Outbox.Where(entry => entry.ConversationId == conversation).ExecuteDeleteAsync(cancellationToken);
        await db.Conversations.Where(row => row.Id == conversation).ExecuteUpdateAsync(set => set.SetProperty(row => row.Unreachable, why), cancellationToken);
    }
}
