using System.Diagnostics;
using System.Text.Json;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Comparisons;

/// <summary>nlp.js (npm), trained on the same lines in a process of its own; only its reading is timed.</summary>
internal static class NlpJsCandidate
{
    /// <summary>Learns and reads; installs the package when it is missing.</summary>
    public static Candidate Run(HeldOut lines)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "nlpjs");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Call(folder, "npm", "install", "--no-audit", "--no-fund", "--silent");
        }

        string taught = Path.Combine(folder, "taught.jsonl");
        string keptBack = Path.Combine(folder, "kept-back.jsonl");
        File.WriteAllLines(taught, lines.Taught.Where(line => line.Topics.Count > 0).Select(line => JsonSerializer.Serialize(new { text = line.Text, label = line.Topics[0] })));
        File.WriteAllLines(keptBack, lines.KeptBack.Select(line => JsonSerializer.Serialize(new { text = line.Text })));
        JsonElement[] answers = [.. Call(folder, "node", "compare.js", taught, keptBack).Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonDocument.Parse(line).RootElement)];
        return new Candidate(
            "nlp.js",
            [.. answers.Skip(1).Select(answer => (IReadOnlyList<string>)[.. answer.GetProperty("best").EnumerateArray().Select(topic => topic.GetString()!)])],
            [.. answers.Skip(1).Select(answer => answer.GetProperty("ms").GetDouble())],
            answers[0].GetProperty("trainedMs").GetDouble() / 1000);
    }

    private static string Call(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"{program} could not be started; it is needed for the comparison with nlp.js.");
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}.");
    }
}
