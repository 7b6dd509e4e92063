using System.CommandLine;
using ThinkaLotse.Bot.Commands.Lines;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Commands;

/// <summary>The command line: without a command the server runs. What can't start says so in one sentence and ends with exit code 1.</summary>
public static class LotseCommands
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The process's exit code: 0, or 1 when something is wrong.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root(args).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is StartException or ContentException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static RootCommand Root(string[] args)
    {
        var root = new RootCommand("ThinkaLotse, the chat front door of a social counselling office.") { TreatUnmatchedTokensAsErrors = false };
        root.Add(ChatCommand.Create());
        root.Add(DialogsCommand.Create());
        root.Add(TriageCommand.Create());
        root.Add(WhenCommand.Create());
        root.Add(SetupLinkCommand.Create());
        root.Add(ApiKeyCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(RestoreCommand.Create());
        root.SetAction((_, cancellationToken) => WebServer.RunAsync(args, cancellationToken));
        return root;
    }
}
