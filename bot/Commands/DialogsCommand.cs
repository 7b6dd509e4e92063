using System.CommandLine;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Dialogs;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"dialogs": prints a Mermaid diagram of every dialog.</summary>
internal static class DialogsCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var command = new Command("dialogs", "Prints a Mermaid diagram of every dialog.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var dialogs = DialogOffice.Load(settings.ContentFolder(), LotseSettings.DialogsFolder, LearntFolder.Choose(null));
            await Console.Out.WriteLineAsync(Diagrams.Write(dialogs.Engine.Dialogs.Values).AsMemory(), cancellationToken);
            return 0;
        });
        return command;
    }
}
