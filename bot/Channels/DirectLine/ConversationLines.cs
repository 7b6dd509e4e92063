using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Reads a conversation's lines from the database as activities, from any watermark on, so that each arrives once and in order.</summary>
internal sealed class ConversationLines(IDbContextFactory<LotseDb> contexts, Sealing sealing)
{
    /// <summary>Most lines in one answer or frame; more follow under its watermark.</summary>
    private const int MostAtOnce = 200;

    /// <summary>Whether the conversation has begun and is still stored.</summary>
    public async Task<bool> ExistsAsync(Guid conversation, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Conversations.AnyAsync(row => row.Id == conversation && row.Channel == DirectLineSetup.Channel, cancellationToken);
    }

    /// <summary>The lines after a watermark; links to pages of the product begin with the address of its site.</summary>
    public async Task<ActivitySet> AfterAsync(Guid conversation, int watermark, string site, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var lines = await db.Lines.AsNoTracking()
            .Where(line => line.ConversationId == conversation && line.Sequence > watermark)
            .OrderBy(line => line.Sequence)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        int last = lines.Count > 0 ? lines[^1].Sequence : watermark;
        var activities = lines.Select(line => DirectLineMapper.Write(line, sealing.Open<LineContent>(line.Content), site)).OfType<DirectLineActivity>().ToList();
        return new ActivitySet(activities, last.ToString(CultureInfo.InvariantCulture));
    }
}
