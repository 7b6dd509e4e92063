using System.CommandLine;
using NodaTime.Extensions;
using ThinkaLotse.Knowledge.Checking;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>"knowledge check": everything that is wrong or waits to be done, with file and line; exit code 1 when something is wrong.</summary>
internal static class CheckCommand
{
    private const string Berlin = "Europe/Berlin";

    /// <summary>The command.</summary>
    public static Command Create(LotseSettings settings)
    {
        var report = new Option<string?>("--report") { Description = "Writes the findings as a page for reading and printing, too." };
        var fix = new Option<bool>("--fix") { Description = "First writes the files of services in the usual order and form; what they say stays the same." };
        var command = new Command("check", "Looks for wrong and old facts, with file, line and what to do.") { report, fix };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string content = settings.ContentFolder();
            foreach (string file in parsed.GetValue(fix) ? KnowledgeCheck.Fix(content) : [])
            {
                await Console.Out.WriteLineAsync($"Written anew: {file}".AsMemory(), cancellationToken);
            }

            var today = TimeProvider.System.GetUtcNow().ToInstant().InZone(NodaTime.DateTimeZoneProviders.Tzdb[Berlin]).Date;
            var findings = KnowledgeCheck.Run(content, today);
            foreach (var finding in findings)
            {
                await Console.Out.WriteLineAsync($"{finding.Level.ToString().ToLowerInvariant(),-8}{finding.File}, line {finding.Line}: {finding.Problem}".AsMemory(), cancellationToken);
            }

            await Console.Out.WriteLineAsync(Sum(findings).AsMemory(), cancellationToken);
            if (parsed.GetValue(report) is { } path)
            {
                string written = await ReportPage.WriteAsync<CheckPage>(path, new() { [nameof(CheckPage.Findings)] = findings, [nameof(CheckPage.Day)] = today }, cancellationToken);
                await Console.Out.WriteLineAsync($"The page: {written}".AsMemory(), cancellationToken);
            }

            return findings.Any(finding => finding.Level == CheckLevel.Error) ? 1 : 0;
        });
        return command;
    }

    private static string Sum(IReadOnlyList<CheckFinding> findings)
    {
        int Count(CheckLevel level) => findings.Count(finding => finding.Level == level);
        return $"{Count(CheckLevel.Error)} errors, {Count(CheckLevel.Warning)} warnings, {Count(CheckLevel.Task)} to confirm";
    }
}
