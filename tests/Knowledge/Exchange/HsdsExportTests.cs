using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using ThinkaLotse.Knowledge.Exchange;
using ThinkaLotse.Knowledge.Exchange.Hsds;

namespace ThinkaLotse.Tests.Knowledge.Exchange;

/// <summary>The export as other programs read it: by the published rules of HSDS 3, and with each fact in its field.</summary>
public sealed class HsdsExportTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Knowledge", "Exchange", "hsds", "services-page.schema.json")));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AllServices_KeepTheSchema(bool isPublic)
    {
        var page = JsonNode.Parse(ServiceExport.Write(RealContent.Knowledge, ExchangeFormat.Hsds, isPublic))!;

        Assert.Equal([], Findings(page));
        Assert.Equal(RealContent.Knowledge.Services.Count(service => !isPublic || service.IsShownToResidents), page["contents"]!.AsArray().Count);
    }

    [Fact]
    public void AServiceThatSaysSomethingInEachField_KeepsTheSchema()
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);

        Assert.Equal([], Findings(JsonNode.Parse(draft.Export(ExchangeFormat.Hsds))!));
    }

    [Theory]
    [InlineData("\"status\": \"active\"", "\"status\": \"open\"")]
    [InlineData("\"freq\": \"WEEKLY\"", "\"freq\": \"DAILY\"")]
    [InlineData("\"country\": \"DE\"", "\"land\": \"DE\"")]
    [InlineData("\"id\": \"", "\"id\": \"x")]
    public void TheSchema_RefusesWhatIsWrong(string part, string by)
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);

        Assert.NotEmpty(Findings(JsonNode.Parse(draft.Export(ExchangeFormat.Hsds).Replace(part, by, StringComparison.Ordinal))!));
    }

    [Fact]
    public void Facts_StandInTheFieldsThatHsdsHasForThem()
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);

        var service = Service(draft);

        Assert.Equal("Träger; mit \"Zeichen\" & <Klammern>", Text(service, "organization", "name"));
        Assert.Equal("https://example.de/%C3%B6ffnung", Text(service, "url"));
        Assert.Equal("2026-11-23", Text(service, "assured_date"));
        Assert.Equal("+49 36201 6660", Text(service, "phones", 0, "number"));
        Assert.Equal("Markt 1", Text(service, "service_at_locations", 0, "location", "addresses", 0, "address_1"));
        Assert.Equal("'stufenlos'", Text(service, "service_at_locations", 0, "location", "accessibility", 0, "description"));
        Assert.Equal("Bus 207", Text(service, "service_at_locations", 0, "location", "transportation"));
        Assert.Equal("Gebesee", Text(service, "service_areas", 0, "name"));
        Assert.Equal(["tr", "fa", null], service["languages"]!.AsArray().Select(language => (string?)language!["code"]));
        Assert.Equal("@Ausweis", Text(service, "required_documents", 0, "document"));
        Assert.Equal("geld.rente", Text(service, "attributes", 0, "taxonomy_term", "code"));
    }

    [Fact]
    public void Hours_AreRulesOfTheWeekAndTheMonth_WithTheWordsBeside()
    {
        using var draft = new ExchangeDraft();
        draft.Replace(draft.Full);

        var schedules = Service(draft)["schedules"]!.AsArray();

        Assert.Equal(
            ["WEEKLY MO,TU,WE,TH 08:00 12:00 ", "WEEKLY MO,TU,WE,TH 13:00 16:00 ", "MONTHLY 1WE 17:00 23:59 nur mit Termin"],
            schedules.Select(rule => $"{rule!["freq"]} {rule["byday"]} {rule["opens_at"]} {rule["closes_at"]} {rule["notes"]}"));
        Assert.All(schedules, rule => Assert.Equal(draft.Full.Hours, (string?)rule!["description"]));
    }

    [Theory]
    [InlineData("service", "local.agathe", "b7487382-9823-5834-a93d-828431e4927d")]
    [InlineData("organization", "Träger", "1b79c9ca-4968-58be-ad29-492487f65057")]
    public void Ids_OnceGivenAway_NeverChange(string kind, string name, string id) => Assert.Equal(id, StableId.Of(kind, name));

    [Fact]
    public void Ids_AreUuidsOfVersion5_TheSameInEachExport_AndNoneIsThereTwice()
    {
        byte[] first = ServiceExport.Write(RealContent.Knowledge, ExchangeFormat.Hsds, isPublic: false);
        string[] ids = [.. Objects(JsonNode.Parse(first)!).Where(thing => thing["name"] is null || thing["description"] is null || thing["status"] is not null).Select(thing => (string?)thing["id"]).OfType<string>()];

        Assert.Equal(first, ServiceExport.Write(RealContent.Knowledge, ExchangeFormat.Hsds, isPublic: false));
        Assert.All(ids, id => Assert.Equal('5', Guid.Parse(id).ToString()[14]));
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    private static IEnumerable<string> Findings(JsonNode page)
    {
        var results = s_schema.Evaluate(JsonSerializer.SerializeToElement(page), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : (results.Details ?? []).Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
    }

    private static JsonNode Service(ExchangeDraft draft) => JsonNode.Parse(draft.Export(ExchangeFormat.Hsds))!["contents"]![0]!;

    private static string? Text(JsonNode node, params object[] path) => (string?)path.Aggregate(node, (at, step) => step is int index ? at[index]! : at[(string)step]!);

    /// <summary>The node's objects, itself among them.</summary>
    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(field => Objects(field.Value)).Prepend(thing),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
