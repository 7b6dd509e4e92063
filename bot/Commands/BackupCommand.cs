using System.CommandLine;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"backup FILE": database, keys and pages into one archive, also while the server runs.</summary>
internal static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "The archive to write, for example lotse-2026-11-23.zip." };
        var data = LotseSettings.DataOption();
        var command = new Command("backup", "Writes database, keys and pages into one archive, also while the server runs.") { file, data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = parsed.GetRequiredValue(file);
            await Backup.WriteAsync(LotseSettings.DataRoot(parsed.GetValue(data)), target.FullName, cancellationToken);
            await Console.Out.WriteLineAsync($"The backup is in {target.FullName}. It holds the keys: whoever has it can read everything. Keep it locked away.");
            return 0;
        });
        return command;
    }
}
