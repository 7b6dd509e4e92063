using System.CommandLine;
using ThinkaLotse.Bot.Commands.Lines;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Bot.Commands.Evaluating;

/// <summary>"examples": every line from which the understanding learns, one JSON object a line.</summary>
internal static class ExamplesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var command = new Command("examples", "Prints every example from which the understanding learns, as one JSON object a line.");
        command.SetAction(async (_, cancellationToken) =>
        {
            await using var output = new StreamWriter(Console.OpenStandardOutput());
            foreach (var line in KnownLines.Load(settings.ContentFolder()))
            {
                await output.WriteLineAsync(LineCommand.Write(LabelledLine.Of(line)).AsMemory(), cancellationToken);
            }

            return 0;
        });
        return command;
    }
}
