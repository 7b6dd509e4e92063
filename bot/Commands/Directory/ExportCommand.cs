using System.CommandLine;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>"knowledge export": the services as a file for other programs or for a spreadsheet.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var format = ExchangeOptions.Format();
        var file = new Option<string?>("--out") { Description = "The file to write; without it the text goes to standard output." };
        var isPublic = new Option<bool>("--public") { Description = "Only what residents may see: no hidden services, no notes, no reasons." };
        var isLive = new Option<bool>("--live") { Description = "With what curators have released at the desk laid over the files, as residents see it; also while the server runs." };
        var command = new Command("export", "Writes the services as Open Referral HSDS 3 (JSON) or as a table (CSV).") { format, file, isPublic, isLive, settings.Data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var knowledge = KnowledgeBase.Load(settings.ContentFolder());
            if (parsed.GetValue(isLive))
            {
                await using var data = await BesideDatabase.OpenAsync(settings.DataRoot(parsed), cancellationToken);
                await new LiveDirectory(knowledge, data.Contexts).LoadAsync(cancellationToken);
            }

            byte[] written = ServiceExport.Write(knowledge, ExchangeOptions.Read(parsed.GetRequiredValue(format)), parsed.GetValue(isPublic));
            if (parsed.GetValue(file) is { } path)
            {
                await OutputFile.WriteAsync(path, written, cancellationToken);
            }
            else
            {
                await using var output = Console.OpenStandardOutput();
                await output.WriteAsync(written, cancellationToken);
            }

            return 0;
        });
        return command;
    }
}
