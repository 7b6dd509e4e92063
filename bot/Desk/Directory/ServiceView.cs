using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>A service with its drafts, conflicts and history, as a curator sees it.</summary>
/// <param name="Id">The service's id.</param>
/// <param name="Service">As residents see it; null for one that is only a draft.</param>
/// <param name="Revisions">All changes, the latest first.</param>
/// <param name="Names">The authors' names by account.</param>
/// <param name="Conflicts">Fields that desk and file have changed differently.</param>
/// <param name="Unreadable">Released changes that have no sense in today's content.</param>
public sealed record ServiceView(string Id, Service? Service, IReadOnlyList<ServiceRevision> Revisions, IReadOnlyDictionary<string, string> Names, IReadOnlyList<FieldConflict> Conflicts, IReadOnlyList<FieldChange> Unreadable)
{
    /// <summary>Waits for a second person; null when nothing does.</summary>
    public ServiceRevision? Draft => Revisions.FirstOrDefault(revision => revision.State == RevisionState.Draft);

    /// <summary>The latest that residents see; null while they see the file.</summary>
    public ServiceRevision? Live => Revisions.FirstOrDefault(revision => revision.State == RevisionState.Live);

    /// <summary>The view, or null when there is neither a service nor a draft of it.</summary>
    public static async Task<ServiceView?> ReadAsync(string id, Service? service, LotseDb db, LiveDirectory live, CancellationToken cancellationToken)
    {
        var revisions = await db.ServiceRevisions.AsNoTracking().Where(revision => revision.ServiceId == id).OrderByDescending(revision => revision.Id).ToListAsync(cancellationToken);
        return service is null && revisions.Count == 0
            ? null
            : new ServiceView(id, service, revisions, await db.Users.AsNoTracking().ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken), live.Conflicts.GetValueOrDefault(id, []), live.Unreadable.GetValueOrDefault(id, []));
    }
}
