using System.Net;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The page of a service tells all that is known, says what is not, and shows nothing that is doubtful without a word.</summary>
public sealed class ServicePageTests(DirectoryServer server) : IClassFixture<DirectoryServer>
{
    [Fact]
    public async Task EveryShownService_HasAPageWithItsFacts()
    {
        Assert.NotEmpty(server.Shelf.Services);
        foreach (var service in server.Shelf.Services)
        {
            string page = await server.PageAsync($"/angebote/{service.Id}");

            Assert.Contains($"<h1>{service.Name}</h1>", page, StringComparison.Ordinal);
            Assert.All(new[] { service.Phone, service.Street, service.Hours, service.Description, service.AreaServed, service.Email }.OfType<string>(), fact => Assert.Contains(fact, page, StringComparison.Ordinal));
            Assert.All(service.Topics, topic => Assert.Contains($"/angebote/thema/{topic}", page, StringComparison.Ordinal));
            Assert.Equal(service.Confidence == Confidence.Medium, page.Contains("Angabe nicht bestätigt, bitte vorher ", StringComparison.Ordinal));
            Assert.Equal(service.Confidence == Confidence.Medium && service.Phone is not null, page.Contains("Angabe nicht bestätigt, bitte vorher anrufen.", StringComparison.Ordinal));
            Assert.Contains("href=\"tel:112\"", page, StringComparison.Ordinal);
            Assert.Contains(">Zum Chat</a>", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ServiceThatResidentsDoNotSee_HasNoPageAndNoSlip()
    {
        var hidden = server.Knowledge.Services.Where(service => !service.IsShownToResidents).ToList();

        Assert.Contains(hidden, service => service.Confidence == Confidence.Low);
        Assert.Contains(hidden, service => service.Audience == Audience.Professionals);
        foreach (var service in hidden)
        {
            using var page = await server.SendAsync($"/angebote/{service.Id}");
            using var slip = await server.SendAsync($"/angebote/{service.Id}/zettel");

            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, slip.StatusCode));
            Assert.DoesNotContain(service.Name, WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task OldFacts_TellTheirYear()
    {
        string page = await server.PageAsync("/angebote/local.tafel-soemmerda");

        Assert.Contains("Angabe von 2024.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownFacts_AreQuestionsToAskOnThePhone()
    {
        var service = server.Shelf.Services.First(service => service is { Phone: not null, Street: not null, Fees: null, Accessibility: null, RequiredDocuments.Count: 0 });

        string page = await server.PageAsync($"/angebote/{service.Id}");

        Assert.Contains("Bitte anrufen und fragen", page, StringComparison.Ordinal);
        Assert.Contains("Was kostet die Hilfe?", page, StringComparison.Ordinal);
        Assert.Contains("Was soll ich mitbringen?", page, StringComparison.Ordinal);
        Assert.Contains("Komme ich mit dem Rollstuhl hinein?", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PhoneNumber_CanBeDialledAndTellsItsCost()
    {
        string page = await server.PageAsync("/angebote/local.thepra-schulden");

        Assert.Contains("href=\"tel:03634320660\"", page, StringComparison.Ordinal);
        Assert.Contains("Normale Telefon-Kosten", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenNow_IsTrueAtEachVisit()
    {
        string morning = await server.PageAsync("/angebote/local.thepra-schulden");
        server.Clock.Advance(TimeSpan.FromHours(3));
        string afternoon = await server.PageAsync("/angebote/local.thepra-schulden");

        Assert.Contains("Heute bis 11:30 Uhr offen, nur mit Termin", morning, StringComparison.Ordinal);
        Assert.Contains("Morgen ab 14:30 Uhr offen, nur mit Termin", afternoon, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WayToTheChat_CarriesTheTopic()
    {
        string page = await server.PageAsync("/angebote/local.thepra-schulden");

        Assert.Contains("href=\"/?thema=geld.schulden\"", page, StringComparison.Ordinal);
        Assert.Contains("data-topic=\"geld.schulden\"", await server.PageAsync("/?thema=geld.schulden"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-topic", await server.PageAsync("/?thema=%22onload=alert(1)"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_IsNamedByItsHostWithADate()
    {
        string page = await server.PageAsync("/angebote/local.thepra-schulden");

        Assert.Contains("Stand: Dezember 2025. Quelle: www.thepra.info.", page, StringComparison.Ordinal);
    }
}
