using System.CommandLine;
using ThinkaLotse.Bot.Commands.Lines;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Bot.Commands.Evaluating;

/// <summary>"evaluate": how well the understanding does on lines that it has not learnt from, as a table and as a page with plots.</summary>
internal static class EvaluateCommand
{
    private const string DefaultReport = "evaluation.html";

    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var file = new Argument<FileInfo?>("FILE") { Description = "Lines as \"examples\" prints them; without it the examples themselves are cross-validated.", Arity = ArgumentArity.ZeroOrOne };
        var report = new Option<string>("--report") { Description = $"The page with plots; default: {DefaultReport} in the current folder.", DefaultValueFactory = _ => DefaultReport };
        var command = new Command("evaluate", "Measures the understanding on lines that it has not learnt from, by topic and voice, as a table and as a page with plots.") { file, report };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string content = settings.ContentFolder();
            var measured = parsed.GetValue(file) is { } lines ? [(lines.Name, new Scores(CrossValidation.Run(content, Read(lines))))] : CrossValidate(content);
            foreach (var (name, scores) in measured)
            {
                await Console.Out.WriteLineAsync(ScoreTable.Of(name, scores).AsMemory(), cancellationToken);
            }

            string path = await ReportPage.WriteAsync<EvaluationPage>(parsed.GetValue(report)!, new() { [nameof(EvaluationPage.Measured)] = measured }, cancellationToken);
            await Console.Out.WriteLineAsync($"The page with plots: {path}".AsMemory(), cancellationToken);
            return 0;
        });
        return command;
    }

    private static IReadOnlyList<(string Name, Scores Scores)> CrossValidate(string content) =>
        [.. Enum.GetValues<Folds>().Select(folds => ($"examples, parted by {folds.ToString().ToLowerInvariant()}", new Scores(CrossValidation.Run(content, folds))))];

    private static IReadOnlyList<KnownLine> Read(FileInfo file)
    {
        try
        {
            return [.. File.ReadLines(file.FullName).Select((line, at) => (line, at)).Where(entry => entry.line.Length > 0).Select(entry => LineCommand.Read<LabelledLine>(entry.line, entry.at + 1).Known())];
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{file.FullName} can't be read ({unreadable.Message}). Name a file with one JSON object a line.");
        }
    }
}
