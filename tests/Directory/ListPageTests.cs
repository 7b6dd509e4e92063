using System.Net;
using ThinkaLotse.Bot.Directory;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The first page, the topics and the places lead to every service that residents may see, and to no other.</summary>
public sealed class ListPageTests(DirectoryServer server) : IClassFixture<DirectoryServer>
{
    [Fact]
    public async Task FirstPage_LeadsToAllTopicsAndPlaces()
    {
        string page = await server.PageAsync("/angebote");

        Assert.All(server.Knowledge.Areas, area => Assert.Contains(area.Title, page, StringComparison.Ordinal));
        Assert.All(server.Knowledge.Topics, topic => Assert.Contains($"href=\"/angebote/thema/{topic.Id}\"", page, StringComparison.Ordinal));
        Assert.All(server.Shelf.Places.Keys, slug => Assert.Contains($"href=\"/angebote/ort/{slug}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task EveryTopic_ShowsItsServicesAndThinkaLast()
    {
        foreach (var topic in server.Knowledge.Topics)
        {
            string page = await server.PageAsync($"/angebote/thema/{topic.Id}");
            string[] listed = Listed(page);

            Assert.All(server.Knowledge.Services.Where(service => service.Topics.Contains(topic.Id) && !service.IsEmergencyNumber), service => Assert.Equal(service.IsShownToResidents, listed.Contains(service.Id)));
            Assert.True(!listed.Contains(ServiceSearch.OwnOffice) || listed[^1] == ServiceSearch.OwnOffice, topic.Id);
        }
    }

    [Fact]
    public async Task EveryTopic_HelpsFromEverywhereOrSaysThatThinkaDoes()
    {
        foreach (var topic in server.Knowledge.Topics)
        {
            string page = await server.PageAsync($"/angebote/thema/{topic.Id}");

            Assert.Equal(!DirectoryShelf.HelpsEverywhere(server.Shelf.For(topic)), page.Contains("ThINKA hilft Ihnen weiter.", StringComparison.Ordinal));
            Assert.Contains("href=\"tel:03634000000\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EveryPlace_ShowsItsOwnServicesFirst()
    {
        foreach (var (slug, municipality) in server.Shelf.Places)
        {
            string[] listed = Listed(await server.PageAsync($"/angebote/ort/{slug}"));

            Assert.Contains("local.thepra-schulden", listed);
            Assert.Equal(ServiceSearch.OwnOffice, listed[^1]);
            Assert.All(listed, id => Assert.True(server.Knowledge.FindService(id)!.IsShownToResidents, $"{id} in {municipality.Name}"));
        }

        Assert.True(Array.IndexOf(Listed(await server.PageAsync("/angebote/ort/koelleda")), "local.tafel-koelleda") < 5);
    }

    [Theory]
    [InlineData("/angebote/thema/geld.nichts")]
    [InlineData("/angebote/ort/berlin")]
    [InlineData("/angebote/local.nichts")]
    [InlineData("/angebote/local.nichts/zettel")]
    public async Task WrongAddress_IsToldKindly(string path)
    {
        using var answer = await server.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Diese Seite gibt es nicht.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string[] Listed(string page) => [.. page.Split("<h3><a href=\"/angebote/").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)])];
}
