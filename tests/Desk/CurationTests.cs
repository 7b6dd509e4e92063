using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A curator changes services at the desk; residents see it when a second person has released it.</summary>
public sealed class CurationTests : IAsyncLifetime
{
    private DeskServer _server = null!;

    private KnowledgeBase Knowledge => _server.Services.GetRequiredService<KnowledgeBase>();

    public async Task InitializeAsync() => _server = await DeskServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Change_IsSeenWhenASecondPersonReleasesIt_AndNotBefore()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        Assert.Contains("notice=ServiceDrafted", await EditAsync(author, "local.thepra-schulden", ("wait_time", "zwei Wochen")), StringComparison.Ordinal);
        Assert.Null(Knowledge.FindService("local.thepra-schulden")!.WaitTime);
        Assert.DoesNotContain("/release", await author.PageAsync("/desk/services/local.thepra-schulden"), StringComparison.Ordinal);
        Assert.Contains("notice=ServiceNeedsColleague", await PressAsync(author, "local.thepra-schulden", "release", await DraftAsync("local.thepra-schulden")), StringComparison.Ordinal);

        Assert.Contains("notice=ServiceReleased", await PressAsync(colleague, "local.thepra-schulden", "release", await DraftAsync("local.thepra-schulden")), StringComparison.Ordinal);

        Assert.Equal("zwei Wochen", Knowledge.FindService("local.thepra-schulden")!.WaitTime);
        string history = await author.PageAsync("/desk/services/local.thepra-schulden");
        Assert.Contains("Freigegeben von Herr Kurz", history, StringComparison.Ordinal);
        Assert.Contains("zwei Wochen", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_GivesBackTheFileToTheLetter()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        string before = ServiceWriter.Write(Knowledge.FindService("local.jugendamt")!);
        await EditAsync(author, "local.jugendamt", ("note", "Frau Beispiel ist zuständig."), ("city", "Sömmerda"));
        await PressAsync(colleague, "local.jugendamt", "release", await DraftAsync("local.jugendamt"));
        Assert.NotEqual(before, ServiceWriter.Write(Knowledge.FindService("local.jugendamt")!));

        Assert.Contains("notice=ServiceUndone", await PressAsync(author, "local.jugendamt", "undo", await RevisionAsync("local.jugendamt", RevisionState.Live)), StringComparison.Ordinal);

        Assert.Equal(before, ServiceWriter.Write(Knowledge.FindService("local.jugendamt")!));
    }

    [Fact]
    public async Task Confirm_InOneClick_MakesTheFactsFresh_AlsoAfterARestart()
    {
        using var curator = await _server.SignInAsync();
        var old = Knowledge.Services.First(service => service is { Confidence: Confidence.Low, Audience: Audience.Residents });

        await PressAsync(curator, old.Id, "confirm");
        var fresh = KnowledgeBase.Load(Path.Combine(AppContext.BaseDirectory, "Content"));
        await new LiveDirectory(fresh, _server.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Bot.Storage.LotseDb>>()).LoadAsync(CancellationToken.None);

        Assert.All([Knowledge.FindService(old.Id)!, fresh.FindService(old.Id)!], service =>
        {
            Assert.Equal(new NodaTime.LocalDate(2026, 11, 23), service.Checked);
            Assert.True(service.IsShownToResidents);
        });
    }

    [Fact]
    public async Task FileThatChangesLater_IsMerged_AndWhatBothChangedIsAsked()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        await EditAsync(author, "local.finneck", ("note", "vom Schreibtisch"), ("wait_time", "ein Monat"));
        await PressAsync(colleague, "local.finneck", "release", await DraftAsync("local.finneck"));
        var later = KnowledgeBase.Load(Path.Combine(AppContext.BaseDirectory, "Content"));
        later.Replace(later.Services.Select(service => service.Id == "local.finneck" ? service with { Note = "aus der Datei", Fees = "kostenlos" } : service));
        var live = new LiveDirectory(later, _server.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Bot.Storage.LotseDb>>());

        await live.LoadAsync(CancellationToken.None);

        var merged = later.FindService("local.finneck")!;
        Assert.Equal(("ein Monat", "kostenlos", "vom Schreibtisch"), (merged.WaitTime, merged.Fees, merged.Note));
        Assert.Equal("note", Assert.Single(live.Conflicts["local.finneck"]).Field);
    }

    [Fact]
    public async Task ReleasedChange_WhoseTopicIsGone_KeepsItsOtherFields_AndThePageSaysWhatIsNotSeen()
    {
        string file = ServiceWriter.Write(Knowledge.FindService("local.kvhs")!);
        string changed = ServiceWriter.Write(Knowledge.FindService("local.kvhs")! with { WaitTime = "zwei Wochen" });
        await StoreAsync("local.kvhs", RevisionState.Live, file, changed.Replace("topics: [", "topics: [geld.vergangen, ", StringComparison.Ordinal));
        await _server.Services.GetRequiredService<LiveDirectory>().LoadAsync(CancellationToken.None);
        using var curator = await _server.SignInAsync();

        Assert.Equal(changed, ServiceWriter.Write(Knowledge.FindService("local.kvhs")!));
        string page = await curator.PageAsync("/desk/services/local.kvhs");
        Assert.Contains("nur zum Teil sichtbar", page, StringComparison.Ordinal);
        Assert.Contains("geld.vergangen", page, StringComparison.Ordinal);
        Assert.Contains("/desk/services/local.kvhs", await curator.PageAsync("/desk/services?show=open"), StringComparison.Ordinal);

        Assert.Contains("notice=ServiceSettled", await PressAsync(curator, "local.kvhs", "settle"), StringComparison.Ordinal);

        Assert.Equal(changed, ServiceWriter.Write(Knowledge.FindService("local.kvhs")!));
        Assert.DoesNotContain("nur zum Teil sichtbar", await curator.PageAsync("/desk/services/local.kvhs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_WhoseTopicIsGone_IsNotReleased_AndCanBeWrittenAnew()
    {
        string file = ServiceWriter.Write(Knowledge.FindService("local.kvhs")!);
        await StoreAsync("local.kvhs", RevisionState.Draft, file, file.Replace("topics: [", "topics: [geld.vergangen, ", StringComparison.Ordinal));
        using var curator = await _server.SignInAsync();

        Assert.Contains("notice=ServiceSenseless", await PressAsync(curator, "local.kvhs", "release", await DraftAsync("local.kvhs")), StringComparison.Ordinal);
        Assert.Contains("notice=ServiceDrafted", await EditAsync(curator, "local.kvhs", ("wait_time", "eine Woche")), StringComparison.Ordinal);

        Assert.Equal(file, ServiceWriter.Write(Knowledge.FindService("local.kvhs")!));
    }

    [Fact]
    public async Task NewService_TakenBack_IsGoneForResidents()
    {
        string text = ServiceWriter.Write(Knowledge.FindService("local.kvhs")! with { Id = "local.nur-kurz", Name = "Nur kurz" });
        await StoreAsync("local.nur-kurz", RevisionState.Draft, "", text);
        using var curator = await _server.SignInAsync();
        await PressAsync(curator, "local.nur-kurz", "release", await DraftAsync("local.nur-kurz"));
        Assert.NotNull(Knowledge.FindService("local.nur-kurz"));

        await PressAsync(curator, "local.nur-kurz", "undo", await RevisionAsync("local.nur-kurz", RevisionState.Live));

        Assert.Null(Knowledge.FindService("local.nur-kurz"));
    }

    [Fact]
    public async Task Release_IsReadOnEveryListAndInDanger_WithoutARestart()
    {
        using var resident = await _server.SignInAsync();
        Assert.DoesNotContain("Neuer Name", await resident.PageAsync("/angebote/thema/geld.schulden"), StringComparison.Ordinal);
        foreach (var (id, old) in new[] { "local.thepra-schulden", "helpline.telefonseelsorge", "local.kvhs" }.Select(id => (id, Knowledge.FindService(id)!)))
        {
            string file = ServiceWriter.Write(old);
            await StoreAsync(id, RevisionState.Live, file, ServiceWriter.Write(id == "local.kvhs" ? old with { Confidence = Confidence.Low } : old with { Name = "Neuer Name von " + id }));
        }

        await _server.Services.GetRequiredService<LiveDirectory>().LoadAsync(CancellationToken.None);

        Assert.Contains("Neuer Name von local.thepra-schulden", await resident.PageAsync("/angebote/thema/geld.schulden"), StringComparison.Ordinal);
        string place = await resident.PageAsync("/angebote/ort/soemmerda");
        Assert.Contains("Neuer Name von local.thepra-schulden", place, StringComparison.Ordinal);
        Assert.DoesNotContain("/angebote/local.kvhs\"", place, StringComparison.Ordinal);
        Assert.DoesNotContain("/angebote/local.kvhs<", await resident.PageAsync("/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains(_server.Services.GetRequiredService<EmergencyCards>().For(CrisisKind.Suizid), card => card.Title == "Neuer Name von helpline.telefonseelsorge");
    }

    [Fact]
    public async Task Change_IsReadInTheWordsOfTheForm()
    {
        string file = ServiceWriter.Write(Knowledge.FindService("local.kvhs")!);
        await StoreAsync("local.kvhs", RevisionState.Draft, file, ServiceWriter.Write(Knowledge.FindService("local.kvhs")! with { Topics = ["geld.schulden"], Confidence = Confidence.High, RequiredDocuments = ["Ausweis", "Briefe: auch \"alte\", ungeöffnete"], Checked = new NodaTime.LocalDate(2026, 11, 20), Sources = [new Source("Anruf bei Frau Beispiel", "2026-11-20")] }));
        using var curator = await _server.SignInAsync();

        string page = WebUtility.HtmlDecode(await curator.PageAsync("/desk/services/local.kvhs"));

        Assert.All(["</span>Schulden</ins>", "</span>bestätigt</ins>", "</span>Anruf bei Frau Beispiel (2026-11-20)</ins>", "</span>Ausweis, Briefe: auch \"alte\", ungeöffnete</ins>", "</span>20. November 2026</ins>"], words => Assert.Contains(words, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TwoDraftsOfTheSameField_TheSecondIsNotReleasedOverTheFirst()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        string seen = ServiceWriter.Write(Knowledge.FindService("local.hospiz")!);
        await EditAsync(author, "local.hospiz", ("wait_time", "eine Woche"));
        await PressAsync(colleague, "local.hospiz", "release", await DraftAsync("local.hospiz"));
        await EditAsync(author, "local.hospiz", ("wait_time", "zwei Wochen"), ("seen", seen));

        using var answer = await colleague.SendAsync("/desk/services/local.hospiz", "/desk/services/local.hospiz/release", ("Id", await DraftAsync("local.hospiz")));

        Assert.Contains("inzwischen anders geändert", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("eine Woche", Knowledge.FindService("local.hospiz")!.WaitTime);
    }

    [Fact]
    public async Task DraftThatClashesWithALaterRelease_ShowsAllThreeWords_AndIsReleasedAfterTheChoice()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        string seen = ServiceWriter.Write(Knowledge.FindService("local.hospiz")!);
        await EditAsync(author, "local.hospiz", ("wait_time", "eine Woche"));
        await PressAsync(colleague, "local.hospiz", "release", await DraftAsync("local.hospiz"));
        await EditAsync(author, "local.hospiz", ("wait_time", "zwei Wochen"), ("note", "Frau Beispiel fragen."), ("seen", seen));

        string page = await colleague.PageAsync("/desk/services/local.hospiz");
        Assert.All(["Vor beiden Änderungen: leer", "Entwurf: zwei Wochen", "Jetzt sichtbar: eine Woche"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.DoesNotContain("local.hospiz/release", page, StringComparison.Ordinal);

        using var chosen = await colleague.SendAsync("/desk/services/local.hospiz", "/desk/services/local.hospiz/rebase", ("Id", await DraftAsync("local.hospiz")), ("wait_time", "live"));
        Assert.Contains("notice=ServiceDrafted", chosen.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("notice=ServiceNeedsColleague", await PressAsync(colleague, "local.hospiz", "release", await DraftAsync("local.hospiz")), StringComparison.Ordinal);
        Assert.Contains("notice=ServiceReleased", await PressAsync(author, "local.hospiz", "release", await DraftAsync("local.hospiz")), StringComparison.Ordinal);

        Assert.Equal(("eine Woche", "Frau Beispiel fragen."), (Knowledge.FindService("local.hospiz")!.WaitTime, Knowledge.FindService("local.hospiz")!.Note));
    }

    [Fact]
    public async Task TwoPeopleWhoEditAtTheSameTime_AreToldOfEachOther_AndNothingIsLost()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        var before = Fields("local.hospiz").ToDictionary();
        await EditAsync(author, "local.hospiz", ("wait_time", "eine Woche"), ("note", "von Frau Lange"));
        (before["wait_time"], before["city"], before["draft"]) = ("zwei Wochen", "Sömmerda", "0");

        using var answer = await colleague.SendAsync("/desk/services/local.hospiz/edit", "/desk/services/local.hospiz/edit", [.. before.Select(field => (field.Key, field.Value))]);

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.All(["Frau Lange hat inzwischen auch einen Entwurf gespeichert", "Der andere Entwurf: eine Woche", "Ihr Text: zwei Wochen", "von Frau Lange"], words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Contains($"name=\"draft\" value=\"{await DraftAsync("local.hospiz")}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftThatIsChangedBack_IsGone()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        await EditAsync(author, "local.pflegenetz", ("wait_time", "eine Woche"));

        Assert.Contains("notice=ServiceDiscarded", await EditAsync(author, "local.pflegenetz"), StringComparison.Ordinal);

        Assert.DoesNotContain("Entwurf von", await author.PageAsync("/desk/services/local.pflegenetz"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phone", "03634 ruf an")]
    [InlineData("postal_code", "9961")]
    [InlineData("opening_hours", "Mo-Do 8-16")]
    [InlineData("checked", "2027-01-01")]
    [InlineData("name", "")]
    [InlineData("sources", "")]
    [InlineData("email", "rat.example.de")]
    public async Task WrongField_IsNamedAndNothingIsLost(string field, string value)
    {
        using var author = await _server.SignInAsync();
        var fields = Fields("local.agathe").ToDictionary();
        fields["note"] = "bleibt stehen";
        fields[field] = value;

        using var answer = await author.SendAsync("/desk/services/local.agathe/edit", "/desk/services/local.agathe/edit", [.. fields.Select(pair => (pair.Key, pair.Value))]);

        string page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains($"id=\"w-{field}\"", page, StringComparison.Ordinal);
        Assert.Contains("bleibt stehen", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("local.Nähstube")]
    [InlineData("local.")]
    [InlineData("nähstube")]
    public async Task NewService_WithANameThatIsNoAddress_IsNotKept(string id)
    {
        using var author = await _server.SignInAsync();
        (string, string)[] fields = [("id", id), ("name", "Nähstube am Markt"), ("description", "Hier nähen Sie mit anderen."), ("topic", "miteinander.einsamkeit"), ("audience", "residents"), ("area_served", "Landkreis Sömmerda"), ("confidence", "high"), ("sources", "Anruf bei der Nähstube | 20.11.2026"), ("seen", "")];

        using var answer = await author.SendAsync("/desk/services/new", "/desk/services/new", fields);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("id=\"w-id\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewService_IsFoundByResidentsWithoutARestart()
    {
        using var author = await _server.SignInAsync("Frau Lange");
        using var colleague = await _server.SignInAsync("Herr Kurz");
        (string, string)[] fields =
        [
            ("id", "local.naehstube"), ("name", "Nähstube am Markt"), ("description", "Hier nähen Sie mit anderen."), ("topic", "miteinander.einsamkeit"), ("audience", "residents"),
            ("area_served", "Landkreis Sömmerda"), ("confidence", "high"), ("sources", "Anruf bei der Nähstube | 2026-11-20"), ("seen", ""),
        ];
        using var answer = await author.SendAsync("/desk/services/new", "/desk/services/new", fields);
        Assert.Equal("/desk/services/local.naehstube?notice=ServiceDrafted", answer.Headers.Location?.OriginalString);

        await PressAsync(colleague, "local.naehstube", "release", await DraftAsync("local.naehstube"));

        Assert.Contains(new ServiceSearch(Knowledge).Find(new ServiceQuery(["miteinander.einsamkeit"], "nähen", null, 5)), match => match.Service.Id == "local.naehstube");
        using var again = await author.SendAsync("/desk/services/new", "/desk/services/new", fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task Preview_ShowsTheCardAsResidentsReadIt()
    {
        using var author = await _server.SignInAsync();
        var fields = Fields("local.agathe").ToDictionary();
        fields["description"] = "Das ist <b>neu</b>.";

        using var answer = await author.SendAsync("/desk/services/local.agathe/edit", "/desk/services/preview", [.. fields.Select(pair => (pair.Key, pair.Value)), ("id", "local.agathe")]);

        string preview = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Das ist &lt;b&gt;neu&lt;/b&gt;.", preview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_OfWhatCannotBeRead_NamesTheField()
    {
        using var author = await _server.SignInAsync();
        var fields = Fields("local.agathe").ToDictionary();
        fields["checked"] = "24.11.2026";

        using var answer = await author.SendAsync("/desk/services/local.agathe/edit", "/desk/services/preview", [.. fields.Select(pair => (pair.Key, pair.Value)), ("id", "local.agathe")]);

        Assert.Contains("Feld „Geprüft am“", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_TellsOfFactsThatAreMostLikelyMistyped_AndOfWordsThatAreNotPlain()
    {
        using var author = await _server.SignInAsync();
        var fields = Fields("local.thepra-schulden").ToDictionary();
        (fields["phone"], fields["postal_code"], fields["opening_hours"], fields["area_served"], fields["wait_time"]) = ("03634 3", "99718", "Mo 09:15-10:00", "Hintertupfingen", "Der Termin wird vergeben.");

        using var answer = await author.SendAsync("/desk/services/local.thepra-schulden/edit", "/desk/services/preview", [.. fields.Select(pair => (pair.Key, pair.Value)), ("id", "local.thepra-schulden")]);

        string preview = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.All(["Telefon:", "Postleitzahl:", "Zeiten für die Uhr:", "Gebiet:", "Warte-Zeit:"], field => Assert.Contains($"<strong>{field}</strong>", preview, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhoReleases_IsToldOfFactsThatAreMostLikelyMistyped()
    {
        var service = Knowledge.FindService("local.kvhs")!;
        await StoreAsync(service.Id, RevisionState.Draft, ServiceWriter.Write(service), ServiceWriter.Write(service with { Phone = "03634 3" }));
        using var curator = await _server.SignInAsync();

        Assert.Contains("Diese Nummer gibt es in keinem Telefon-Netz.", await curator.PageAsync("/desk/services/local.kvhs"), StringComparison.Ordinal);
    }

    /// <summary>A change as an earlier release of the product has stored it.</summary>
    private async Task StoreAsync(string id, RevisionState state, string before, string text)
    {
        await using var db = await _server.DatabaseAsync();
        db.ServiceRevisions.Add(new ServiceRevision { ServiceId = id, Kind = RevisionKind.Edit, State = state, FileText = before, ParentText = before, Text = text, AuthorId = "", At = default });
        await db.SaveChangesAsync();
    }

    private async Task<string> EditAsync(DeskClient client, string id, params (string Name, string Value)[] changes)
    {
        var fields = Fields(id).ToDictionary();
        await using (var db = await _server.DatabaseAsync())
        {
            fields["draft"] = db.ServiceRevisions.FirstOrDefault(revision => revision.ServiceId == id && revision.State == RevisionState.Draft)?.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "0";
        }

        foreach (var (name, value) in changes)
        {
            fields[name] = value;
        }

        using var answer = await client.SendAsync($"/desk/services/{id}/edit", $"/desk/services/{id}/edit", [.. fields.Select(field => (field.Key, field.Value))]);
        return answer.Headers.Location?.OriginalString ?? await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The form as it stands on the page.</summary>
    private IEnumerable<KeyValuePair<string, string>> Fields(string id)
    {
        var service = Knowledge.FindService(id)!;
        var form = Bot.Desk.Directory.ServiceForm.Of(service);
        return Bot.Desk.Directory.ServiceFieldNames.All.Where(key => key is not ("id" or "topics")).Select(key => KeyValuePair.Create(key, form[key]))
            .Append(KeyValuePair.Create("topic", service.Topics[0])).Append(KeyValuePair.Create("seen", form.Seen));
    }

    private static async Task<string> PressAsync(DeskClient client, string id, string act, string? revision = null)
    {
        using var answer = await client.SendAsync($"/desk/services/{id}", $"/desk/services/{id}/{act}", revision is null ? [] : [("Id", revision)]);
        return answer.Headers.Location?.OriginalString ?? await answer.Content.ReadAsStringAsync();
    }

    private Task<string> DraftAsync(string id) => RevisionAsync(id, RevisionState.Draft);

    private async Task<string> RevisionAsync(string id, RevisionState state)
    {
        await using var db = await _server.DatabaseAsync();
        return db.ServiceRevisions.Single(revision => revision.ServiceId == id && revision.State == state).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
