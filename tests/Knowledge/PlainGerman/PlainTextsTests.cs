using System.Net;
using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.PlainGerman;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Knowledge.PlainGerman;

/// <summary>All that residents read, held against the rules of plain German.</summary>
public sealed partial class PlainTextsTests
{
    private static readonly PlainReview s_review = new(PlainGermanChecker.Load(RealContent.Folder));

    [Fact]
    public void EveryTextResidentsRead_IsPlainGerman()
    {
        var texts = KnowledgeTexts.In(InRepository("knowledge", "Content"))
            .Concat(TextsToRead.In(InRepository("dialogs")).Where(text => !text.Text.File.Contains("/bin/", StringComparison.Ordinal)))
            .Concat(Refusals())
            .Concat(WidgetTexts())
            .Concat(PageTexts())
            .ToList();

        var findings = s_review.Findings(texts);

        Assert.True(texts.Count > 700, $"only {texts.Count} texts were looked at");
        Assert.True(findings.Count == 0, string.Join('\n', findings.Select(finding => finding.Message)));
    }

    [Fact]
    public void AllowedFinding_IsPassedOverWithItsReason() =>
        Assert.Empty(Review("# allow Passive: so heißt das Formular\ntitle: Der Antrag wird geprüft."));

    [Fact]
    public void AllowanceBehindTheText_IsTaken() =>
        Assert.Empty(Review("title: Der Antrag wird geprüft. # allow Passive: so heißt das Formular"));

    [Fact]
    public void AllowanceOfAnotherRule_AllowsNothing() =>
        Assert.Contains(Review("# allow Subjunctive: Zitat\ntitle: Der Antrag wird geprüft."), finding => finding.Problem.StartsWith("Passive", StringComparison.Ordinal));

    [Fact]
    public void AllowanceThatNobodyNeeds_IsAFinding()
    {
        var finding = Assert.Single(Review("# allow Passive: so heißt das Formular\ntitle: Das Amt prüft den Antrag."));

        Assert.Equal(1, finding.Line);
    }

    [Theory]
    [InlineData("# allow Passive:\ntitle: Der Antrag wird geprüft.", "say why")]
    [InlineData("# allow Passiv: so heißt es\ntitle: Der Antrag wird geprüft.", "is no rule")]
    public void AllowanceWithoutRuleOrReason_IsRefused(string yaml, string problem) =>
        Assert.Contains(problem, Assert.Throws<ContentException>(() => Review(yaml)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<ContentException> Review(string yaml)
    {
        string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.yaml");
        File.WriteAllText(file, yaml);
        try
        {
            return s_review.Findings([new PlainText(YamlRecord.Load(file).Required("title"), PlainSetting.Message)]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<PlainText> Refusals()
    {
        var file = YamlRecord.Load(InRepository("bot", "Channels", "DirectLine", "refusals.de.yaml"));
        return file.Keys.ToList().Select(key => new PlainText(file.Required(key), PlainSetting.Message));
    }

    // The words of the chat page; what it tells developers is English and names its attributes.
    private static IEnumerable<PlainText> WidgetTexts()
    {
        string file = InRepository("bot", "wwwroot", "lotse.js");
        return File.ReadLines(file)
            .Select((line, at) => (Written: line, Text: WidgetText().Match(line), Line: at + 1))
            .SkipWhile(line => !line.Written.Contains("const TEXTS = {", StringComparison.Ordinal))
            .TakeWhile(line => line.Written != "  };")
            .Where(line => line.Text.Success && !line.Text.Groups["text"].Value.StartsWith("data-", StringComparison.Ordinal))
            .Select(line => new PlainText(new YamlText(line.Text.Groups["text"].Value, file, line.Line), PlainSetting.Message));
    }

    [Fact]
    public void EveryPageOfTheDirectory_IsLookedAt() =>
        Assert.All(
            ["Sind Sie in Gefahr?", "Das Gerät gibt den Standort nicht weiter. Bitte schreiben Sie den Ort.", "Welcher Bus fährt zu Ihnen?", "Wir hören Ihnen zu. Wir beraten und begleiten Sie."],
            words => Assert.Contains(PageTexts(), text => text.Text.Value.Contains(words, StringComparison.Ordinal)));

    // What stands between two tags of a public page, or in its code as a text for people: in quotes, with a capital letter and a space.
    private static IEnumerable<PlainText> PageTexts() =>
        from folder in (string[])["Directory", "Pages"]
        from file in Directory.EnumerateFiles(InRepository("bot", folder)).Where(name => name.EndsWith(".razor", StringComparison.Ordinal) || name.EndsWith("OpenQuestions.cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        from line in File.ReadLines(file).Select((written, at) => (Written: written, Number: at + 1))
        where !line.Written.StartsWith("@*", StringComparison.Ordinal) && !line.Written.Contains("///", StringComparison.Ordinal)
        from text in PageText().Matches(line.Written)
        let words = WebUtility.HtmlDecode(text.Groups["text"].Value).Trim()
        where words.Any(char.IsLetter) && !words.Contains("==", StringComparison.Ordinal)
        select new PlainText(new YamlText(words, file, line.Number), words[^1] is '.' or '?' ? PlainSetting.Card : PlainSetting.Label);

    private static string InRepository(params string[] path) => Path.Combine([Repository.Root, .. path]);

    [GeneratedRegex("""(?<=>)(?<text>[^<>{}@()=]+)(?=<|@)|"(?<text>\p{Lu}\p{Ll}[^"<>{}@]* [^"<>{}@]*)"|^ +(?<text>\p{Lu}[^<>{}@;="]* [^<>{}@;="]*)$""")]
    private static partial Regex PageText();

    [GeneratedRegex("""^    \w+: '(?<text>[^']+)',$""")]
    private static partial Regex WidgetText();
}
