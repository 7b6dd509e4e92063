using System.CommandLine;
using System.CommandLine.Invocation;
using ThinkaLotse.Bot.Commands.Directory;
using ThinkaLotse.Bot.Commands.Evaluating;
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
            var arguments = Arguments.Read(args);
            var parsed = Root(new LotseSettings(arguments.Settings)).Parse(arguments.Words);
            return parsed.Action is ParseErrorAction
                ? throw new StartException(Mistyped.Sentence(parsed))
                : await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception wrong) when (wrong is StartException or ContentException)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return 1;
        }
    }

    private static RootCommand Root(LotseSettings settings)
    {
        var root = new RootCommand("ThinkaLotse, the chat front door of a social counselling office. Without a command the server runs. Every command takes settings such as --Office:Phone=\"03634 123456\"; the README lists them.") { settings.Data };
        root.Add(ChatCommand.Create(settings));
        root.Add(DialogsCommand.Create(settings));
        root.Add(TriageCommand.Create(settings));
        root.Add(WhenCommand.Create());
        root.Add(ContactCommand.Create(settings));
        root.Add(SearchCommand.Create(settings));
        root.Add(PlainCommand.Create(settings));
        root.Add(TextsCommand.Create(settings));
        root.Add(ExamplesCommand.Create(settings));
        root.Add(EvaluateCommand.Create(settings));
        root.Add(KnowledgeCommand.Create(settings));
        root.Add(PosterCommand.Create(settings));
        root.Add(SetupLinkCommand.Create(settings));
        root.Add(ApiKeyCommand.Create(settings));
        root.Add(BackupCommand.Create(settings));
        root.Add(RestoreCommand.Create(settings));
        root.SetAction((parsed, cancellationToken) => WebServer.RunAsync(settings.ArgumentsOf(parsed), cancellationToken));
        return root;
    }
}
