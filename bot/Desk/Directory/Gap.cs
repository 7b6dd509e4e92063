using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>A concern without a fitting service, often enough to be shown.</summary>
/// <param name="TopicId">The concern.</param>
/// <param name="Place">The municipality; empty for all those together that are too rare to be shown, or not known.</param>
/// <param name="Count">In the last twelve months.</param>
public sealed record Gap(string TopicId, string Place, int Count)
{
    private const int Months = 12;

    /// <summary>The most frequent first. There is no sum from which a hidden count would follow.</summary>
    public static async Task<IReadOnlyList<Gap>> ReadAsync(LotseDb db, Instant now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        int since = DirectoryTally.MonthOf(now - Duration.FromDays(Months * 30));
        var counted = await db.DirectoryTallies.AsNoTracking().Where(tally => tally.Kind == TallyKind.Gap && tally.Month > since)
            .GroupBy(tally => new { tally.Subject, tally.Place }).Select(group => new { group.Key.Subject, group.Key.Place, Count = group.Sum(tally => tally.Count) }).ToListAsync(cancellationToken);
        var rest = counted.Where(gap => !IsShown(gap.Place, gap.Count)).GroupBy(gap => gap.Subject).Select(group => new Gap(group.Key, "", group.Sum(gap => gap.Count)));
        return [.. counted.Where(gap => IsShown(gap.Place, gap.Count)).Select(gap => new Gap(gap.Subject, gap.Place, gap.Count)).Concat(rest.Where(gap => gap.Count >= DirectoryTally.SmallestShown))
            .OrderByDescending(gap => gap.Count).ThenBy(gap => gap.TopicId, StringComparer.Ordinal).ThenBy(gap => gap.Place, StringComparer.Ordinal)];
    }

    private static bool IsShown(string place, int count) => place.Length > 0 && count >= DirectoryTally.SmallestShown;
}
