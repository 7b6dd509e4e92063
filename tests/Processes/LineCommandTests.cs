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
        Assert.Equal("(2026-11-24T14:30,2026-11-24T18,PT210M)", answers[0].GetProperty("timex")[0].GetString());
        Assert.Equal("any", answers[1].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Contact_WithJsonLines_PrintsNameNumberAddressNoteAndSafety()
    {
        var answers = await AnswersAsync("contact", """{"text":"Ilse Kranz, 0171 2345678, bitte nur abends anrufen"}""", """{"text":"schreibt lieber an uwe.t@posteo.de, nicht anrufen"}""");

        Assert.Equal("Ilse Kranz", answers[0].GetProperty("name").GetString());
        Assert.Equal("+491712345678", answers[0].GetProperty("phone").GetString());
        Assert.Contains("nur abends", answers[0].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.True(answers[0].GetProperty("safe").GetBoolean());
        Assert.Equal("uwe.t@posteo.de", answers[1].GetProperty("email").GetString());
        Assert.False(answers[1].GetProperty("safe").GetBoolean());
    }

    [Fact]
    public async Task Plain_WithJsonLines_PrintsFindingsAndScores()
    {
        var answers = await AnswersAsync("plain", """{"text":"Ihr Antrag wird geprüft."}""", """{"text":"Das Amt prüft Ihren Antrag."}""");

        var finding = answers[0].GetProperty("findings")[0];
        Assert.Equal("passive", finding.GetProperty("rule").GetString());
        Assert.Equal(11, finding.GetProperty("start").GetInt32());
        Assert.Equal(0, answers[1].GetProperty("findings").GetArrayLength());
        Assert.Equal(5, answers[1].GetProperty("lix").GetDouble());
    }

    [Fact]
    public async Task Search_WithJsonLines_FindsServicesNearAndSaysWhatIsOpen()
    {
        var answers = await AnswersAsync("search", """{"query":"tafel","place":"Beichlingen","now":"2026-11-23T10:15"}""", """{"query":"jugend amt"}""", """{"query":"telefon seelsorge","now":"2026-12-25T03:00"}""");

        var tafel = answers[0].GetProperty("hits")[0];
        Assert.Equal("local.tafel-koelleda", tafel.GetProperty("id").GetString());
        Assert.InRange(tafel.GetProperty("km").GetDouble(), 4, 6);
        Assert.Contains("familie.erziehung", answers[1].GetProperty("hits")[0].GetProperty("topics").EnumerateArray().Select(topic => topic.GetString()));
        Assert.True(answers[2].GetProperty("hits")[0].GetProperty("open").GetBoolean());
    }

    [Fact]
    public async Task Examples_PrintsEveryLineThatIsLearntFrom()
    {
        var (exitCode, output) = await ServerProcess.RunAsync("", "examples");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(0, exitCode);
        Assert.Equal(31, lines.SelectMany(line => line.GetProperty("topics").EnumerateArray().Select(topic => topic.GetString())).Distinct().Count());
        Assert.Contains(lines, line => line.GetProperty("act").GetString() == "mensch");
        Assert.Contains(lines, line => line.GetProperty("crisis").GetString() == "suizid");
    }

    [Fact]
    public async Task Evaluate_OfAFile_PrintsATableAndWritesAPage()
    {
        string folder = Directory.CreateTempSubdirectory("lotse-evaluate-").FullName;
        string lines = Path.Combine(folder, "lines.jsonl");
        string report = Path.Combine(folder, "report.html");
        await File.WriteAllLinesAsync(lines, ["""{"text":"ich hab schulden","topics":["geld.schulden"],"voice":"alltag"}""", """{"text":"ich bring mich um","crisis":"suizid"}"""]);

        var (exitCode, output) = await ServerProcess.RunAsync("", "evaluate", lines, "--report", report);

        Assert.True(exitCode == 0, output);
        Assert.Contains("main topic first", output, StringComparison.Ordinal);
        Assert.Contains("100.0 % (1 of 1)", output, StringComparison.Ordinal);
        Assert.Contains("<svg", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("{\"now\":\"2026-11-23T10:15\"}")]
    [InlineData("{\"text\":null}")]
    [InlineData("{\"text\":\"egal\",\"now\":\"heute\"}")]
    public async Task JsonLine_ThatLacksSomethingOrHasItWrong_IsToldWithItsNumber(string line)
    {
        var (exitCode, output) = await ServerProcess.RunAsync(line + "\n", "when", "--jsonl");

        Assert.Equal(1, exitCode);
        Assert.Contains("Line 1 of the input", output, StringComparison.Ordinal);
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
