using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Curation;

/// <summary>Keeps the services of an import as drafts for the desk: residents see none of it before a curator has released it, and a draft that waits there already is left as it is.</summary>
/// <param name="db">Where drafts are kept.</param>
/// <param name="live">What residents see.</param>
/// <param name="knowledge">The topics that exist.</param>
/// <param name="clock">Tells when.</param>
public sealed class DraftImport(LotseDb db, LiveDirectory live, KnowledgeBase knowledge, TimeProvider clock)
{
    /// <summary>Stands for the file in place of an account, so that whoever releases is a person who has looked at it.</summary>
    public const string Author = "import";

    /// <summary>Stores the drafts, all or none.</summary>
    /// <returns>What became of each service, in their order.</returns>
    public async Task<IReadOnlyList<DraftImportOutcome>> StoreAsync(IReadOnlyList<ImportedService> services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(services);
        var waiting = await db.ServiceRevisions.AsNoTracking().Where(revision => revision.State == RevisionState.Draft).ToDictionaryAsync(revision => revision.ServiceId, cancellationToken);
        var outcomes = services.Select(imported => Store(imported, waiting.GetValueOrDefault(imported.Service.Id))).ToList();
        await db.SaveChangesAsync(cancellationToken);
        return outcomes;
    }

    private DraftImportOutcome Store(ImportedService imported, ServiceRevision? waiting)
    {
        string id = imported.Service.Id;
        string now = live.TextOf(id);

        // What the desk has released since the file was written stays, but for fields of which the import says something else.
        string merged = ThreeWayMerge.Merge(live.FileOf(id), ServiceWriter.Write(imported.Service), now).Text;
        string text = ServiceText.Canonical(id, merged, knowledge);
        if (text == now || text == waiting?.Text)
        {
            return DraftImportOutcome.Same;
        }

        if (waiting is not null)
        {
            return DraftImportOutcome.AnotherWaits;
        }

        db.ServiceRevisions.Add(new ServiceRevision
        {
            ServiceId = id,
            Kind = RevisionKind.Edit,
            State = RevisionState.Draft,
            FileText = live.FileOf(id),
            ParentText = now,
            Text = text,
            AuthorId = Author,
            At = Instant.FromDateTimeOffset(clock.GetUtcNow()),
        });
        return DraftImportOutcome.Drafted;
    }
}
