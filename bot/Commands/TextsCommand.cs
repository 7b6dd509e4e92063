using System.CommandLine;
using System.Globalization;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Bot.Commands;

/// <summary>"texts": holds all texts that residents read against the rules of plain German.</summary>
internal static class TextsCommand
{
    /// <summary>The command; its exit code is 1 when something is left to mend.</summary>
    public static Command Create(LotseSettings settings)
    {
        var command = new Command("texts", "Checks that all that residents read is plain German.");
        command.SetAction(async (_, cancellationToken) =>
        {
            var checker = PlainGermanChecker.Load(settings.ContentFolder());
            var texts = KnowledgeTexts.In(settings.ContentFolder()).Concat(TextsToRead.In(LotseSettings.DialogsFolder)).ToList();
            var findings = new PlainReview(checker).Findings(texts);
            foreach (var finding in findings)
            {
                await Console.Out.WriteLineAsync(finding.Message.AsMemory(), cancellationToken);
            }

            var score = checker.Score(string.Join('\n', texts.Where(text => text.Setting.IsWholeSentences).Select(text => text.Text.Value)));
            string summary = string.Create(CultureInfo.InvariantCulture, $"{texts.Count} texts, {findings.Count} findings, LIX {score.Lix:0.0}, Wiener Sachtextformel {score.WienerSachtext:0.0}");
            await Console.Out.WriteLineAsync(summary.AsMemory(), cancellationToken);
            return findings.Count > 0 ? 1 : 0;
        });
        return command;
    }
}
