using System.Text.Json.Nodes;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Exchange;

/// <summary>Files of HSDS that others have changed, or made.</summary>
public sealed class HsdsImportTests
{
    private const string Foreign = """
        [
          {
            "id": "ac148810-d857-441c-9679-408f346de14b",
            "name": "Café Öffentliche Hilfe & Rat",
            "description": "Hilft.\r\n\r\nAllen.",
            "status": "active",
            "url": "https://example.org/rat",
            "email": null,
            "phones": [{"id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": "03634 12345", "type": "voice"}, {"id": "1554f2e2-a373-45db-a3fa-9fc48a61c15f", "number": "03634 1", "type": "fax"}],
            "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Verein", "description": "…"},
            "languages": [{"id": "2989d3ed-c547-48f8-8f9d-432d81c7892e", "name": "Turkish", "code": "tr"}],
            "schedules": [
              {"id": "48102e86-bb50-41c4-8f1e-e269368c41d1", "freq": "WEEKLY", "byday": "MO,TU,WE", "opens_at": "9:00", "closes_at": "12:00:00"},
              {"id": "48102e86-bb50-41c4-8f1e-e269368c41d2", "freq": "WEEKLY", "byday": "MO", "opens_at": "14:00", "closes_at": "23:59"},
              {"id": "48102e86-bb50-41c4-8f1e-e269368c41d3", "freq": "MONTHLY", "byday": "-1SA", "opens_at": "10:00", "closes_at": "12:00", "notes": "mit Termin"}
            ],
            "attributes": [
              {"id": "ae58cc39-8b70-4ab1-8aea-786882e5ac8e", "taxonomy_term": {"id": "3f7b145d-84af-42d7-8fae-eaca714b02b2", "code": "BD-1800", "name": "Geld.Schulden", "description": "…", "taxonomy": "irgendeine"}},
              {"id": "ae58cc39-8b70-4ab1-8aea-786882e5ac8f", "taxonomy_term": {"id": "3f7b145d-84af-42d7-8fae-eaca714b02b3", "name": "suizid", "description": "…"}}
            ]
          },
          {"id": "ac148810-d857-441c-9679-408f346de14c", "name": "Gibt es nicht mehr", "status": "defunct"}
        ]
        """;

    [Fact]
    public void AForeignService_IsTakenOver_ButHiddenUntilSomebodyHasLookedAtIt()
    {
        using var draft = new ExchangeDraft();

        var plan = draft.Plan(ExchangeFormat.Hsds, Foreign);
        plan.Write();

        var service = KnowledgeBase.Load(draft.Folder).FindService("local.cafe-oeffentliche-hilfe-rat")!;
        Assert.Equal((Confidence.Low, Audience.Residents, false), (service.Confidence, service.Audience, service.IsShownToResidents));
        Assert.Equal(("Café Öffentliche Hilfe & Rat", "Hilft. Allen.", "Verein", "03634 12345", "nicht bekannt"), (service.Name, service.Description, service.Organization, service.Phone, service.AreaServed));
        Assert.Equal(["geld.schulden"], service.Topics);
        Assert.Empty(service.Crisis);
        Assert.Equal(["Türkisch"], service.Languages);
        Assert.Equal("Mo 09:00-12:00,14:00-24:00; Tu,We 09:00-12:00; Sa[-1] 10:00-12:00 \"mit Termin\"", service.OpeningHours!.ToString());
        Assert.Equal("Mo, Di, Mi 09:00-12:00 Uhr; Mo 14:00-24:00 Uhr; letzter Sa 10:00-12:00 Uhr", service.Hours);
        Assert.StartsWith("hsds:partner.json#ac148810", Assert.Single(service.Sources).Url, StringComparison.Ordinal);
        Assert.NotNull(service.Sources[0].SeenOn);
        Assert.Equal("entry 2 (Gibt es nicht mehr) is left out: its status is \"defunct\".", Assert.Single(plan.Remarks));
    }

    [Fact]
    public void AForeignService_ImportedAgain_IsTheSame_AlsoWhenACuratorHasConfirmedIt()
    {
        using var draft = new ExchangeDraft();
        draft.Import(ExchangeFormat.Hsds, Foreign);
        var imported = KnowledgeBase.Load(draft.Folder).FindService("local.cafe-oeffentliche-hilfe-rat")!;
        draft.Replace(imported with { Confidence = Confidence.High, ConfidenceReason = null, Note = "angerufen" });

        Assert.Equal(["local.cafe-oeffentliche-hilfe-rat Same"], draft.Import(ExchangeFormat.Hsds, Foreign));
        Assert.Equal(["local.cafe-oeffentliche-hilfe-rat Changed phone,confidence,confidence_reason"], draft.Import(ExchangeFormat.Hsds, Foreign.Replace("03634 12345", "03634 54321", StringComparison.Ordinal)));
    }

    [Fact]
    public void WhatOthersHaveConfirmed_IsTheDateOfTheSource_AndNothingThatWeHaveChecked()
    {
        using var draft = new ExchangeDraft();
        string text = Foreign.Replace("\"url\":", "\"assured_date\": \"2025-03-04T10:00:00Z\", \"url\":", StringComparison.Ordinal).Replace("\"03634 12345\"", "\"\\\"03634 12345\\\"\"", StringComparison.Ordinal);

        var service = Assert.Single(draft.Plan(ExchangeFormat.Hsds, text).Services).Service;

        Assert.Equal((null, new NodaTime.LocalDate(2025, 3, 4)), (service.Checked, service.AsOf));
        Assert.Equal("03634 12345", service.Phone);
    }

    [Fact]
    public void AForeignService_NeverReplacesOneOfOurs()
    {
        using var draft = new ExchangeDraft();

        string problem = draft.Problem(ExchangeFormat.Hsds, Foreign.Replace("Café Öffentliche Hilfe & Rat", "Rat", StringComparison.Ordinal));

        Assert.Contains("line 2: entry 1 (Rat), \"name\": there is already local.rat (Rat und Tat)", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void AForeignServiceWithoutOurTopics_IsRefusedWithTheRemedy_OrGetsThemFromTheCommand()
    {
        using var draft = new ExchangeDraft();
        string text = Foreign.Replace("Geld.Schulden", "Debt", StringComparison.Ordinal);

        string problem = draft.Problem(ExchangeFormat.Hsds, text);

        Assert.Contains("no taxonomy term is a topic of ours. Give all such services topics with --topics", problem, StringComparison.Ordinal);
        Assert.Contains("\"taxonomy\": \"thinkalotse:topics\"", problem, StringComparison.Ordinal);
        Assert.Contains("\"topics\": \"geld.lotto\" is not one of the topics", draft.Problem(ExchangeFormat.Hsds, text, "geld.lotto"), StringComparison.Ordinal);
        Assert.Equal(["local.cafe-oeffentliche-hilfe-rat New"], draft.Import(ExchangeFormat.Hsds, text, "geld.rente"));
    }

    [Fact]
    public void ForeignServicesOfOneName_GetIdsOfTheirOwn_AndLongTextsAreShortenedAloud()
    {
        using var draft = new ExchangeDraft();
        var entries = JsonNode.Parse(Foreign)!.AsArray();
        var other = entries[0]!.DeepClone();
        other["id"] = "bc148810-d857-441c-9679-408f346de14b";
        other["description"] = string.Concat(Enumerable.Repeat("Hilfe für alle. ", 80));
        entries.Add(other);

        var plan = draft.Plan(ExchangeFormat.Hsds, entries.ToJsonString());

        Assert.Equal(["local.cafe-oeffentliche-hilfe-rat", "local.cafe-oeffentliche-hilfe-rat-x"], plan.Services.Select(imported => imported.Service.Id));
        Assert.EndsWith("Shortened: description.", plan.Services[1].Service.ConfidenceReason, StringComparison.Ordinal);
        Assert.True(plan.Services[1].Service.Description is { Length: <= 500 } text && text.EndsWith('…'));
    }

    [Theory]
    [InlineData("\"opens_at\": \"9:00\"", "\"opens_at\": \"9:00Z\"")]
    [InlineData("\"byday\": \"MO\"", "\"byday\": \"MO\", \"interval\": 2")]
    [InlineData("\"byday\": \"MO\"", "\"byday\": \"MO\", \"valid_to\": \"2026-12-31\"")]
    [InlineData("\"byday\": \"MO,TU,WE\"", "\"byday\": \"\"")]
    public void Hours_ThatAreNotCertain_AreNotGuessed(string part, string by)
    {
        using var draft = new ExchangeDraft();

        var service = Assert.Single(draft.Plan(ExchangeFormat.Hsds, Foreign.Replace(part, by, StringComparison.Ordinal)).Services).Service;

        Assert.Null(service.OpeningHours);
        Assert.Null(service.Hours);
    }

    [Theory]
    [InlineData("phones")]
    [InlineData("schedules")]
    public void NumbersAndHours_OfTheLocation_AreTaken_WhereTheServiceHasNone(string field)
    {
        using var draft = new ExchangeDraft();
        var entries = JsonNode.Parse(Foreign)!.AsArray();
        var list = entries[0]![field]!.DeepClone();
        entries[0]!.AsObject().Remove(field);
        entries[0]!["service_at_locations"] = new JsonArray(new JsonObject
        {
            ["id"] = "e94c9f38-1e8f-4564-91d4-d53501ab1765",
            ["location"] = new JsonObject { ["id"] = "3a19ff88-4620-4d17-9830-ac1d859eb5d5", ["location_type"] = "physical", [field] = list },
        });

        var imported = Assert.Single(draft.Plan(ExchangeFormat.Hsds, entries.ToJsonString()).Services);

        Assert.NotNull(field == "phones" ? imported.Service.Phone : imported.Service.Hours);
    }

    [Fact]
    public void WhatAPartnerChangesInAFieldOfHsds_Counts_AlsoBesideOurOwnAttribute()
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);
        string exported = draft.Export(ExchangeFormat.Hsds)
            .Replace("\"closes_at\": \"16:00\"", "\"closes_at\": \"17:00\"", StringComparison.Ordinal)
            .Replace("\"url\": \"https://example.de/%C3%B6ffnung\"", "\"url\": \"https://example.de/neu\"", StringComparison.Ordinal);

        var imported = draft.Plan(ExchangeFormat.Hsds, exported).Services[0];

        Assert.Equal(["url", "opening_hours"], imported.Changed);
        Assert.Equal("Mo,Tu,We,Th 08:00-12:00,13:00-17:00; We[1] 17:00-24:00 \"nur mit Termin\"", imported.Service.OpeningHours!.ToString());
        Assert.Equal("https://example.de/neu", imported.Service.Url);
    }

    [Theory]
    [InlineData("{", "this is no valid JSON")]
    [InlineData("{}", "there are no services")]
    [InlineData("[1]", "entry 1 is no object")]
    [InlineData("[{\"id\": \"x\", \"name\": [], \"status\": \"active\"}]", "entry 1, \"name\": it should be a text.")]
    [InlineData("[{\"id\": \"x\", \"name\": \"Y\", \"status\": \"active\", \"phones\": {}}]", "entry 1 (Y), \"phones\": it should be a list.")]
    [InlineData("[{\"id\": \"x\", \"name\": \"Y\", \"status\": \"active\", \"attributes\": [7]}]", "entry 1 (Y), \"attributes[0]\": it should be an object.")]
    [InlineData("{\"empty\": false, \"facets\": [{}],\n \"contents\": [\n{\"id\": \"x\", \"name\": \"Y\", \"status\": \"active\"}]}", "line 3: entry 1 (Y), \"attributes\": no taxonomy term")]
    public void AFile_ThatIsNoHsds_IsToldWithItsPlace(string text, string problem)
    {
        using var draft = new ExchangeDraft();

        Assert.Contains(problem, draft.Problem(ExchangeFormat.Hsds, text), StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameServiceTwice_IsRefused()
    {
        using var draft = new ExchangeDraft();
        var page = JsonNode.Parse(draft.Export(ExchangeFormat.Hsds))!;
        page["contents"]!.AsArray().Add(page["contents"]![0]!.DeepClone());

        Assert.Contains("local.rat stands in this file twice", draft.Problem(ExchangeFormat.Hsds, page.ToJsonString()), StringComparison.Ordinal);
    }
}
