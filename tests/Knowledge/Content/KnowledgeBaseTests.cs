using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Tests.Knowledge.Content;

/// <summary>What the office knows when it opens, and what a curator reads when a file has a slip.</summary>
public sealed class KnowledgeBaseTests : IDisposable
{
    private const string Topic = "Topics/geld.schulden.yaml";
    private const string Service = "Services/local.rat.yaml";

    private readonly ContentDraft _draft = new();

    public void Dispose() => _draft.Dispose();

    [Fact]
    public void Load_RightFolder_KnowsWhatIsInIt()
    {
        var knowledge = KnowledgeBase.Load(_draft.Folder);

        Assert.Equal("Titel", knowledge.FindTopic("geld.schulden")?.Title);
        Assert.Equal(2, knowledge.TopicsOf("geld").Count());
        Assert.Equal("Geld", knowledge.FindArea("geld")?.Title);
        Assert.Equal(["local.rat", "helpline.rat"], knowledge.Services.Select(service => service.Id));
        Assert.Equal("Polnisch", knowledge.FindLanguage("pl")?.Name);
        Assert.Equal("Gebesee", knowledge.Places.FindByName("gebesee")?.Name);
        Assert.Null(knowledge.FindService("local.gone"));
    }

    [Fact]
    public void Services_PutBackInAnyOrder_StandAsTheyWereRead()
    {
        _draft.Write("Services/local.rat-haus.yaml", File.ReadAllText(Path.Combine(_draft.Folder, Service)).Replace("id: local.rat", "id: local.rat-haus", StringComparison.Ordinal));
        var knowledge = KnowledgeBase.Load(_draft.Folder);
        string[] read = [.. knowledge.Services.Select(service => service.Id)];

        knowledge.Replace(knowledge.Services.Reverse());

        Assert.Equal(["local.rat", "local.rat-haus", "helpline.rat"], read);
        Assert.Equal(read, knowledge.Services.Select(service => service.Id));
    }

    [Theory]
    [InlineData(Topic, "id: geld.schulden", "id: geld.schuld", 1, "the file is called \"geld.schulden.yaml\"")]
    [InlineData(Topic, "title: Titel", "title: Schulden, Mahnung und Inkasso", 2, "at most 24")]
    [InlineData(Topic, "title: Titel", "titel: Titel", 1, "\"title\" is missing")]
    [InlineData(Topic, "keywords: [Geld]", "keywords: [Geld]\nkeywort: Geld", 10, "\"keywort\" is not known")]
    [InlineData(Topic, "keywords: [Geld]", "keywords: [\"\"]", 9, "\"keywords\" is empty")]
    [InlineData(Topic, "when_yes: soon", "when_yes: 1", 7, "one of normal, soon, now")]
    [InlineData(Topic, "when_yes: soon", "when_yes: bald", 7, "one of normal, soon, now")]
    [InlineData(Topic, "when_yes: soon", "when_yes: normal", 7, "write soon or now")]
    [InlineData(Topic, "ich habe schulden", "Wann bekomme ich Rente?", 11, "stands in geld.rente too (line 11)")]
    [InlineData(Topic, "ein anderer Satz zu geld.schulden", "Ich habe Schulden!", 12, "stands in geld.schulden too")]
    [InlineData(Service, "[geld.schulden, geld.rente]", "\n  - geld.schulden\n  - geld.rennte", 6, "\"geld.rennte\" is not one of the topics")]
    [InlineData(Service, "crisis: [suizid]", "crisis: [suicid]", 5, "\"suicid\" is not one of the crisis")]
    [InlineData(Service, "036201 6660", "036201 6660 (Zentrale)", 8, "words belong to \"hours\"")]
    [InlineData(Service, "url: https://example.de\n", "url: www.example.de\n", 10, "begins with https://")]
    [InlineData(Service, "rat@example.de", "rat at example.de", 9, "rat@example.de")]
    [InlineData(Service, "\"99189\"", "9918", 7, "five digits")]
    [InlineData(Service, "confidence: high", "confidence: sure", 12, "one of low, medium, high")]
    [InlineData(Service, "2026-11-23", "23.11.2026", 13, "a date such as")]
    [InlineData(Service, "date: undated", "date: 2026-02-30 (Amtsblatt)", 16, "2026-02-30 does not exist")]
    [InlineData(Service, "date: undated", "date: 2026-13 (approx.)", 16, "2026-13 does not exist")]
    [InlineData("areas.yaml", "id: geld", "ident: geld", 1, "\"id\" is missing")]
    [InlineData(Service, "audience: residents", "audience: residents\nfax: 1", 7, "\"fax\" is not known")]
    [InlineData(Service, "[geld.schulden, geld.rente]", "[[geld.schulden, geld.rente]", 4, "not closed")]
    [InlineData(Service, "    date: undated\n", "    date: undated\n---\nid: local.zwei\n", 18, "a second text begins here")]
    [InlineData(Service, "\n  - url: https://example.de/impressum\n    date: undated", " []", 1, "no \"sources\"")]
    [InlineData("Helplines/helpline.rat.yaml", "id: helpline.rat", "id: local.rat", 1, "make them the same")]
    [InlineData("areas.yaml", "pictogram: \"€\"", "pictogram: \"€\"\n- id: geld\n  title: Geld\n  pictogram: \"€\"", 4, "twice")]
    [InlineData("places.yaml", "latitude: 51.1", "latitude: 10.9", 4, "the right way round")]
    [InlineData("places.yaml", "kind: Stadt", "kind: Stadt\n  kinds: x", 3, "\"kinds\" is not known")]
    [InlineData("Languages/pl.yaml", "words: [pomoc]", "words: pomoc", 6, "should be a list")]
    public void Load_CuratorsSlip_NamesFileLineAndRemedy(string file, string part, string by, int line, string remedy)
    {
        _draft.Spoil(file, part, by);

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Equal((_draft.PathOf(file), line), (wrong.File, wrong.Line));
        Assert.Contains(remedy, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.NewLine, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SlipsInSeveralFiles_NamesThemAll()
    {
        _draft.Spoil(Topic, "title: Titel", "titel: Titel");
        _draft.Spoil(Service, "confidence: high", "confidence: sure");

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Contains(_draft.PathOf(Topic), wrong.Message, StringComparison.Ordinal);
        Assert.Contains(_draft.PathOf(Service), wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TopicOfAnUnknownArea_NamesTheAreas()
    {
        _draft.Write("Topics/gelt.schulden.yaml", "id: gelt.schulden\ntitle: Titel");

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Contains("areas are geld", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FolderIsMissing_SaysSo()
    {
        Directory.Delete(_draft.PathOf("Helplines"), recursive: true);

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Contains($"{_draft.PathOf("Helplines")}, line 1: the folder is missing", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_LetterThatIsNotUtf8_NamesItsLine()
    {
        byte[] topic = File.ReadAllBytes(_draft.PathOf(Topic));
        topic[Array.LastIndexOf(topic, (byte)'s')] = 0xFC;
        File.WriteAllBytes(_draft.PathOf(Topic), topic);

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Equal((_draft.PathOf(Topic), 12), (wrong.File, wrong.Line));
        Assert.Contains("save the file with the encoding UTF-8", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Topics/geld.miete.yml")]
    [InlineData("Services/local.rat.yaml.bak")]
    [InlineData("areas.yml")]
    public void Load_FileWithAnotherEnding_AsksToRenameIt(string file)
    {
        _draft.Write(file, "id: x");

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Contains($"{_draft.PathOf(file)}, line 1: the file is not read because of its ending; rename to .yaml", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TopicWithAnotherEnding_IsTheOnlyFinding()
    {
        File.Move(_draft.PathOf(Topic), Path.ChangeExtension(_draft.PathOf(Topic), ".yml"));

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.DoesNotContain(Environment.NewLine, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SameSlipInSeveralFiles_IsToldOnce()
    {
        _draft.Spoil("areas.yaml", "id: geld", "id: gelt");

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.EndsWith("areas are gelt. The same in geld.schulden.yaml, line 1.", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_EmptyFolder_SaysSo()
    {
        File.Delete(_draft.PathOf("Languages/pl.yaml"));

        var wrong = Assert.Throws<ContentException>(() => KnowledgeBase.Load(_draft.Folder));

        Assert.Contains("the folder is empty", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RealContent_HasTopicsInEachAreaAndAServiceForEachTopic()
    {
        var knowledge = RealContent.Knowledge;

        Assert.All(knowledge.Areas, area => Assert.NotEmpty(knowledge.TopicsOf(area.Id)));
        Assert.All(knowledge.Topics, topic => Assert.Contains(
            knowledge.Services, service => service.IsShownToResidents && service.Topics.Contains(topic.Id)));
    }
}
