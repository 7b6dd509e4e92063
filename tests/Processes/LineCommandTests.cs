using System.Text.Json;

namespace ThinkaLotse.Tests.Processes;

/// <summary>Commands that answer line by line, as scripts use them.</summary>
public sealed class LineCommandTests
{
    [Fact]
    public async Task Triage_WithJsonLines_AnswersEachInOrder()
    {
        var answers = await AnswersAsync(
            "triage",
            """{"text":"Am Freitag stellen die mir den Strom ab","now":"2026-11-23T10:15"}""",
            """{"text":"ich bring mich um"}""",
            """{"text":"ja","expects":"yesno"}""");

        Assert.Equal("geld.energie soon 2026-11-27 topic", Facts(answers[0]));
        Assert.Equal("suizid", answers[1].GetProperty("crisis").GetProperty("kind").GetString());
        Assert.Equal("crisis", answers[1].GetProperty("decision").GetString());
        Assert.Equal("ja", answers[2].GetProperty("act").GetProperty("id").GetString());
        Assert.Equal("act", answers[2].GetProperty("decision").GetString());
    }

    [Fact]
    public async Task When_WithJsonLines_PrintsWindowsAndTimex()
    {
        var answers = await AnswersAsync("when", """{"text":"Dienstag ab 14:30","now":"2026-11-23T10:15"}""", """{"text":"egal","now":"2026-11-23T10:15"}""");

        Assert.Equal("windows", answers[0].GetProperty("kind").GetString());
        Assert.Equal("2026-11-24T14:30", answers[0].GetProperty("windows")[0].GetProperty("from").GetString());
        Assert.Equal("(2026-11-24T14:30,2026-11-24T18,PT3H30M)", answers[0].GetProperty("timex")[0].GetString());
        Assert.Equal("any", answers[1].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task JsonLines_ThatAreNone_AreToldWithTheirNumber()
    {
        var (exitCode, output) = await ServerProcess.RunAsync("{\"text\":\"egal\"}\nDienstag\n", "when", "--jsonl");

        Assert.Equal(1, exitCode);
        Assert.Contains("Line 2 of the input", output, StringComparison.Ordinal);
    }

    private static async Task<JsonElement[]> AnswersAsync(string command, params string[] lines)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(string.Join('\n', lines) + "\n", command, "--jsonl");
        Assert.True(exitCode == 0, output);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Facts(JsonElement answer) => string.Join(
        ' ',
        answer.GetProperty("topics")[0].GetProperty("id").GetString(),
        answer.GetProperty("urgency").GetProperty("level").GetString(),
        answer.GetProperty("urgency").GetProperty("date").GetString(),
        answer.GetProperty("decision").GetString());
}
