using System.CommandLine;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"restore FILE": puts a backup back; what was there before is set aside, never overwritten.</summary>
internal static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var file = new Argument<FileInfo>("file") { Description = "An archive that \"backup\" wrote." };
        var command = new Command("restore", "Puts a backup back. The server must be stopped; what was there before is set aside.") { file, settings.Data };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string root = settings.DataRoot(parsed);
            string? aside = await Restoring.RunAsync(parsed.GetRequiredValue(file).FullName, root, cancellationToken);
            await Console.Out.WriteLineAsync(aside is null ? $"Restored to {root}." : $"Restored to {root}. What was there before is now in {aside}.");
            return 0;
        });
        return command;
    }
}
