using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Curation;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Curation;

/// <summary>What residents see of the directory: the files, with the changes released at the desk laid over them, field by field.</summary>
public sealed class LiveDirectory
{
    private readonly KnowledgeBase _knowledge;
    private readonly IDbContextFactory<LotseDb> _contexts;
    private readonly Dictionary<string, Service> _files;
    private readonly Lock _gate = new();
    private IReadOnlyDictionary<string, IReadOnlyList<FieldConflict>> _conflicts = new Dictionary<string, IReadOnlyList<FieldConflict>>();
    private IReadOnlyDictionary<string, IReadOnlyList<FieldChange>> _unreadable = new Dictionary<string, IReadOnlyList<FieldChange>>();

    /// <param name="knowledge">As read from the files; its services are replaced by what is live.</param>
    /// <param name="contexts">Opens the database.</param>
    public LiveDirectory(KnowledgeBase knowledge, IDbContextFactory<LotseDb> contexts)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        (_knowledge, _contexts) = (knowledge, contexts);
        _files = knowledge.Services.ToDictionary(service => service.Id);
    }

    /// <summary>Fields that the desk and a later file have changed differently, by service; the desk's words are seen until somebody has chosen.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FieldConflict>> Conflicts => _conflicts;

    /// <summary>Released changes of fields that have no sense in today's content, such as a topic that is gone, by service; there the file's words are seen.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FieldChange>> Unreadable => _unreadable;

    /// <summary>The service's file in the usual form; empty when there is none.</summary>
    public string FileOf(string id) => _files.TryGetValue(id, out var service) ? ServiceWriter.Write(service) : "";

    /// <summary>The service as residents see it now; empty when there is none.</summary>
    public string TextOf(string id) => _knowledge.FindService(id) is { } service ? ServiceWriter.Write(service) : "";

    /// <summary>Lays the released changes over the files at start.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
        if (await HasReleasesAsync(db, cancellationToken))
        {
            await RefreshAsync(db, cancellationToken);
        }
    }

    /// <summary>Lays the released changes over the files after a release.</summary>
    public async Task RefreshAsync(LotseDb db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var released = await db.ServiceRevisions.AsNoTracking().Where(revision => revision.State == RevisionState.Live).ToListAsync(cancellationToken);
        lock (_gate)
        {
            var conflicts = new Dictionary<string, IReadOnlyList<FieldConflict>>(StringComparer.Ordinal);
            var unreadable = new Dictionary<string, IReadOnlyList<FieldChange>>(StringComparer.Ordinal);
            var services = new Dictionary<string, Service>(_files, StringComparer.Ordinal);
            foreach (var revision in released)
            {
                var (text, open) = ThreeWayMerge.Merge(revision.FileText, revision.Text, FileOf(revision.ServiceId));
                var (service, lost) = Readable(revision.ServiceId, text) is { } whole ? (whole, []) : WithoutSenseless(revision.ServiceId, text);
                if (service is not null)
                {
                    services[revision.ServiceId] = service;
                }

                if (lost.Count > 0)
                {
                    unreadable[revision.ServiceId] = lost;
                }

                if (open.Count > 0)
                {
                    conflicts[revision.ServiceId] = open;
                }
            }

            _knowledge.Replace(services.Values);
            (_conflicts, _unreadable) = (conflicts, unreadable);
        }
    }

    /// <summary>The file with those changes that still have a sense, and the others; no service where there is no file to fall back on.</summary>
    private (Service? Service, IReadOnlyList<FieldChange> Lost) WithoutSenseless(string id, string text)
    {
        string file = FileOf(id);
        var lost = new List<FieldChange>();
        foreach (var change in ServiceFields.Changes(file, text))
        {
            string tried = ServiceFields.With(file, change.Field, change.After);
            if (Readable(id, tried) is null)
            {
                lost.Add(change);
            }
            else
            {
                file = tried;
            }
        }

        return (Readable(id, file), lost);
    }

    /// <summary>The service, or null where later content leaves it without sense; the office opens all the same.</summary>
    private Service? Readable(string id, string text) => ServiceText.TryRead(id, text, _knowledge, out var service) ? service : null;

    /// <summary>Asked without the mapper, whose first question of a kind would cost a start a tenth of a second.</summary>
    private static async Task<bool> HasReleasesAsync(LotseDb db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT 1 FROM ServiceRevisions LIMIT 1";
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
