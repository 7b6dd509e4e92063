using System.CommandLine;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>"knowledge import FILE": takes services of a file into the content folder, and says of each file what changes.</summary>
internal static class ImportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var file = new Argument<string>("FILE") { Description = "What \"export\" has written, or a file of HSDS 3 services that others have made." };
        var format = ExchangeOptions.Format();
        var into = new Option<string?>("--into") { Description = "The content folder to write into; default: the setting Knowledge:Folder." };
        var topics = new Option<string[]>("--topics") { Description = "Topics, parted by commas, for services of others that name none of ours.", DefaultValueFactory = _ => [], CustomParser = list => [.. list.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))] };
        var dryRun = new Option<bool>("--dry-run") { Description = "Says what would change, and writes nothing." };
        var command = new Command("import", "Takes services of a file over: says of each what changes. Nothing is written while anything is wrong, nothing is deleted.") { file, format, into, topics, dryRun };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string content = settings.ContentFolder();
            var import = ServiceImport.Plan(
                parsed.GetRequiredValue(file),
                ExchangeOptions.Read(parsed.GetRequiredValue(format)),
                KnowledgeBase.Load(content),
                parsed.GetValue(into) ?? content,
                parsed.GetValue(topics) ?? []);
            bool writes = !parsed.GetValue(dryRun);
            if (writes)
            {
                Write(import);
            }

            foreach (string line in (string[])[.. import.Services.Select(Told), .. import.Remarks, Sum(import, writes)])
            {
                await Console.Out.WriteLineAsync(line.AsMemory(), cancellationToken);
            }

            return 0;
        });
        return command;
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

    private static string Told(ImportedService imported) => $"{imported.File}: " + imported.Outcome switch
    {
        ImportOutcome.New => "new",
        ImportOutcome.Changed => $"changed: {string.Join(", ", imported.Changed)}",
        _ => "same",
    };

    private static string Sum(ServiceImport import, bool writes)
    {
        int Count(ImportOutcome outcome) => import.Services.Count(imported => imported.Outcome == outcome);
        return $"{Count(ImportOutcome.New)} new, {Count(ImportOutcome.Changed)} changed, {Count(ImportOutcome.Same)} same{(writes ? "" : "; nothing was written")}";
    }
}
