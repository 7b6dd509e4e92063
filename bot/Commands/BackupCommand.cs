using System.CommandLine;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"backup FILE": database, keys and pages into one archive, also while the server runs.</summary>
internal static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "The archive to write, for example lotse-2026-11-23.zip." };
        var command = new Command("backup", "Writes database, keys and pages into one archive, also while the server runs.") { file, settings.Data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = parsed.GetRequiredValue(file);
            await Backup.WriteAsync(settings.DataRoot(parsed), target.FullName, cancellationToken);
            await Console.Out.WriteLineAsync($"The backup is in {target.FullName}. It holds the keys: whoever has it can read everything. Keep it locked away.");
            return 0;
        });
        return command;
    }
}
