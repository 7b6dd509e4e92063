using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>The keys with which a resident's browser goes on after a reload; only their hashes are stored.</summary>
internal sealed class ResumeKeys(IDbContextFactory<LotseDb> contexts)
{
    /// <summary>The conversation that a key opens, or null.</summary>
    public async Task<Guid?> FindAsync(string key, CancellationToken cancellationToken)
    {
        string hash = Sealing.Hash(key);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(entity => entity.ResumeKeyHash == hash && entity.Channel == DirectLineSetup.Channel, cancellationToken);
        return row?.Id;
    }
}
