using System.CommandLine;
using System.Globalization;
using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>"plain": what in each line breaks a rule of plain German, and how hard the line is to read.</summary>
internal static class PlainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings) => LineCommand.Create<Input, Output>(
        "plain",
        "Tells of each line what in it is no plain German, and how hard it is to read.",
        () =>
        {
            var checker = PlainGermanChecker.Load(settings.ContentFolder());
            return line => Answer(checker, line);
        },
        text => new Input(text),
        Row);

    private static Output Answer(PlainGermanChecker checker, Input line)
    {
        var score = checker.Score(line.Text);
        return new Output(line.Text, checker.Check(line.Text, PlainSetting.Message), Math.Round(score.Lix, 1), Math.Round(score.WienerSachtext, 1));
    }

    private static string Row(Output said) => string.Create(
        CultureInfo.InvariantCulture,
        $"LIX {said.Lix:0.0}  WSTF {said.WienerSachtext:0.0}  {said.Text}{string.Concat(said.Findings.Select(finding => $"\n  {finding.Message}"))}");

    /// <param name="Text">A text for residents.</param>
    internal sealed record Input(string Text);

    /// <summary>What was found.</summary>
    internal sealed record Output(string Text, IReadOnlyList<PlainFinding> Findings, double Lix, double WienerSachtext);
}
