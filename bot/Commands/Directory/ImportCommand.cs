using System.CommandLine;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>"knowledge import FILE": shows what a file of services would change, and takes it over as drafts for the desk or into the content folder.</summary>
internal static class ImportCommand
{
    private const int LongestShown = 90;

    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var file = new Argument<string>("FILE") { Description = "What \"export\" has written, or a file of HSDS 3 services that others have made." };
        var format = ExchangeOptions.Format();
        var into = new Option<string?>("--into") { Description = "The content folder to write into; default: the setting Knowledge:Folder." };
        var topics = new Option<string[]>("--topics") { Description = "Topics, parted by commas, for services of others that name none of ours.", DefaultValueFactory = _ => [], CustomParser = list => [.. list.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))] };
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would change, and writes nothing: so it is without --as-drafts, --write and --into, too." };
        var asDrafts = new Option<bool>("--as-drafts") { Description = "Keeps what is new or changes as drafts, which somebody looks at and releases at the desk; also while the server runs." };
        var write = new Option<bool>("--write") { Description = "Writes the files at once." };
        var command = new Command("import", "Takes services of a file over: shows of each what changes, and writes nothing until it is told to. Nothing is written while anything is wrong, nothing is deleted.") { file, format, into, topics, dryRun, asDrafts, write, settings.Data };
        command.Validators.Add(chosen =>
        {
            if (new[] { dryRun, asDrafts, write }.Count(option => chosen.GetValue(option)) > 1 || (chosen.GetValue(asDrafts) && chosen.GetValue(into) is not null))
            {
                chosen.AddError("Choose one of --dry-run, --as-drafts and --write; --into is for files and does not go with --as-drafts.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string content = settings.ContentFolder();
            var knowledge = KnowledgeBase.Load(content);
            var import = ServiceImport.Plan(
                parsed.GetRequiredValue(file),
                ExchangeOptions.Read(parsed.GetRequiredValue(format)),
                knowledge,
                parsed.GetValue(into) ?? content,
                parsed.GetValue(topics) ?? []);
            if (parsed.GetValue(asDrafts))
            {
                await PrintAsync(await DraftedAsync(import, knowledge, settings.DataRoot(parsed), cancellationToken), cancellationToken);
                return 0;
            }

            bool writes = !parsed.GetValue(dryRun) && (parsed.GetValue(write) || parsed.GetValue(into) is not null);
            if (writes)
            {
                Write(import);
            }

            await PrintAsync([.. import.Services.SelectMany(Told), .. import.Remarks, Sum(import, writes)], cancellationToken);
            return 0;
        });
        return command;
    }

    private static async Task PrintAsync(IEnumerable<string> lines, CancellationToken cancellationToken)
    {
        foreach (string line in lines)
        {
            await Console.Out.WriteLineAsync(line.AsMemory(), cancellationToken);
        }
    }

    private static async Task<IReadOnlyList<string>> DraftedAsync(ServiceImport import, KnowledgeBase knowledge, string root, CancellationToken cancellationToken)
    {
        await using var data = await BesideDatabase.OpenAsync(root, cancellationToken);
        var live = new LiveDirectory(knowledge, data.Contexts);
        await live.LoadAsync(cancellationToken);
        var outcomes = await new DraftImport(data.Db, live, knowledge, TimeProvider.System).StoreAsync(import.Services, cancellationToken);
        int Count(DraftImportOutcome outcome) => outcomes.Count(each => each == outcome);
        return
        [
            .. import.Services.Zip(outcomes).Select(pair => $"{pair.First.Service.Id}: " + pair.Second switch
            {
                DraftImportOutcome.Drafted => $"a draft waits at /desk/services/{pair.First.Service.Id}",
                DraftImportOutcome.AnotherWaits => $"left out, for another draft waits at /desk/services/{pair.First.Service.Id}; release it or throw it away, then import again",
                _ => "same",
            }),
            .. import.Remarks,
            $"{Count(DraftImportOutcome.Drafted)} drafts, {Count(DraftImportOutcome.AnotherWaits)} left out, {Count(DraftImportOutcome.Same)} same",
        ];
    }

    private static void Write(ServiceImport import)
    {
        try
        {
            import.Write();
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The files can't be written ({unwritable.Message}). Name a folder that you may write to with --into.");
        }
    }

    private static IEnumerable<string> Told(ImportedService imported) =>
    [
        $"{imported.File}: " + imported.Outcome switch
        {
            ImportOutcome.New => "new",
            ImportOutcome.Changed => $"changed: {string.Join(", ", imported.Changed)}",
            _ => "same",
        },
        .. imported.Changes.Select(change => $"    {change.Field}: {Short(change.Before)} -> {Short(change.After)}"),
    ];

    private static string Short(string value) => value switch
    {
        "" => "(empty)",
        { Length: > LongestShown } => value[..LongestShown].ReplaceLineEndings(" ") + "…",
        _ => value.ReplaceLineEndings(" "),
    };

    private static string Sum(ServiceImport import, bool writes)
    {
        int Count(ImportOutcome outcome) => import.Services.Count(imported => imported.Outcome == outcome);
        string counts = $"{Count(ImportOutcome.New)} new, {Count(ImportOutcome.Changed)} changed, {Count(ImportOutcome.Same)} same";
        return writes || import.Services.All(imported => imported.Outcome == ImportOutcome.Same)
            ? counts
            : $"{counts}; nothing was written. Import again with --as-drafts to release it at the desk, or with --write to change the files at once.";
    }
}
