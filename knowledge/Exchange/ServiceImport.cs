using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange.Csv;
using ThinkaLotse.Knowledge.Exchange.Hsds;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>Takes services of others into a content folder: first a plan that can be looked at, then the files. Nothing is written while anything is wrong, and nothing is ever deleted.</summary>
public sealed class ServiceImport
{
    private readonly string _folder;
    private readonly DraftReader _reader;
    private readonly List<ContentException> _findings = [];

    private ServiceImport(KnowledgeBase knowledge, string folder) =>
        (_folder, _reader) = (Path.GetFullPath(folder), new DraftReader(knowledge.Topics.Select(topic => topic.Id).ToHashSet()));

    /// <summary>What becomes of each service, in the order of the file.</summary>
    public IReadOnlyList<ImportedService> Services { get; private set; } = [];

    /// <summary>What of the file is not taken over, and why.</summary>
    public IReadOnlyList<string> Remarks { get; private set; } = [];

    /// <summary>Reads a file and compares it with what is in the folder; writes nothing.</summary>
    /// <param name="file">The file to import.</param>
    /// <param name="format">HSDS or CSV.</param>
    /// <param name="knowledge">Whose topics count.</param>
    /// <param name="folder">A content folder, with or without Services and Helplines in it.</param>
    /// <param name="topics">For services of others that name no topic of ours; our own exports never need them.</param>
    /// <exception cref="ContentException">Something is wrong; the message lists all findings with file, line, entry and field.</exception>
    public static ServiceImport Plan(string file, ExchangeFormat format, KnowledgeBase knowledge, string folder, IReadOnlyList<string> topics)
    {
        var import = new ServiceImport(knowledge, folder);
        if (format == ExchangeFormat.Hsds)
        {
            var read = HsdsReader.Read(Path.GetFullPath(file), knowledge, topics);
            import._findings.AddRange(read.Findings);
            import.Remarks = read.Remarks;
            import.Compare(read.Drafts);
        }
        else
        {
            import.Compare(TableReader.Read(Path.GetFullPath(file)));
        }

        return import._findings.Count == 0 ? import : throw new ContentException([.. import._findings.OrderBy(finding => finding.Line)]);
    }

    /// <summary>Writes the files that are new or change.</summary>
    public void Write()
    {
        foreach (var imported in Services.Where(imported => imported.Outcome != ImportOutcome.Same))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(imported.File)!);
            File.WriteAllText(imported.File, ServiceWriter.Write(imported.Service));
        }
    }

    private void Compare(IReadOnlyList<ServiceDraft> drafts)
    {
        var services = new List<ImportedService>();
        foreach (var draft in drafts)
        {
            try
            {
                var imported = Compare(draft);
                services.Add(services.Exists(other => other.File == imported.File) ? throw draft.Wrong("id", $"{imported.Service.Id} stands in this file twice; delete one of the two.") : imported);
            }
            catch (ContentException finding)
            {
                _findings.Add(finding);
            }
        }

        Services = services;
    }

    private ImportedService Compare(ServiceDraft draft)
    {
        string id = draft.Value("id") ?? "";
        string file = Path.Combine(_folder, id.StartsWith("helpline.", StringComparison.Ordinal) ? "Helplines" : "Services", Path.GetFileName(id) + ".yaml");
        if (id.Length == 0 || !File.Exists(file))
        {
            return new ImportedService(_reader.Read(draft), file, ImportOutcome.New, [], null);
        }

        var known = _reader.ReadFile(file);
        draft.Complete(known);
        var service = _reader.Read(draft);
        var differing = ServiceField.Differing(known, service);
        if (draft.IsForeign)
        {
            ForeignService.RequireSameOrigin(draft, known);
            differing = ForeignService.SaysSomethingNew(differing) ? differing : [];
        }

        return differing.Count == 0 ? new ImportedService(known, file, ImportOutcome.Same, [], known) : new ImportedService(service, file, ImportOutcome.Changed, differing, known);
    }
}
