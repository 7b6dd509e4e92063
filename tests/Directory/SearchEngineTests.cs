using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Bot.Directory;
using ThinkaLotse.Knowledge.Hours;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>What search engines read: the map of the site, the data of each service, and where they shall not go.</summary>
public sealed partial class SearchEngineTests(DirectoryServer server) : IClassFixture<DirectoryServer>
{
    [Fact]
    public async Task Sitemap_ListsPagesThatAreThereAndNoHiddenService()
    {
        using var answer = await server.SendAsync("/sitemap.xml");
        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        string[] pages = [.. XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];

        Assert.All(pages, page => Assert.StartsWith(server.Url + "/", page, StringComparison.Ordinal));
        Assert.Equal(2 + server.Knowledge.Topics.Count + server.Shelf.Places.Count + server.Shelf.Services.Count, pages.Length);
        Assert.All(server.Knowledge.Services, service => Assert.Equal(service.IsShownToResidents, pages.Contains($"{server.Url}/angebote/{service.Id}")));
        foreach (string page in pages)
        {
            using var there = await server.SendAsync(page[server.Url.Length..]);
            Assert.Equal(HttpStatusCode.OK, there.StatusCode);
            if (page != $"{server.Url}/")
            {
                Assert.Contains($"<link rel=\"canonical\" href=\"{page}\"", await there.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Sitemap_SaysOfEachServiceOfWhichDayItsFactsAre()
    {
        using var answer = await server.SendAsync("/sitemap.xml");
        var days = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!.Elements().ToDictionary(
            page => page.Elements().First().Value[server.Url.Length..],
            page => page.Elements().FirstOrDefault(element => element.Name.LocalName == "lastmod")?.Value);

        Assert.All(server.Shelf.Services, service => Assert.Equal(service.AsOf is { } day ? LocalDatePattern.Iso.Format(day) : null, days[$"/angebote/{service.Id}"]));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/angebote")]
    [InlineData("/angebote/thema/geld.schulden")]
    [InlineData("/angebote/ort/koelleda")]
    [InlineData("/angebote/local.thepra-schulden")]
    [InlineData("/sitemap.xml")]
    [InlineData("/impressum")]
    [InlineData("/health")]
    public async Task PublicPage_AskedForItsHead_AnswersWithoutABody(string path)
    {
        using var answer = await server.SendAsync(path, request => request.Method = HttpMethod.Head);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Robots_KeepOutOfDeskAndInterfaces()
    {
        string robots = await server.PageAsync("/robots.txt");

        Assert.Contains("Disallow: /desk", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /api", robots, StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {server.Url}/sitemap.xml", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryService_CarriesReadableData()
    {
        foreach (var service in server.Shelf.Services)
        {
            using var answer = await server.SendAsync($"/angebote/{service.Id}");
            string json = Assert.Single(JsonLd().Matches(await answer.Content.ReadAsStringAsync())).Groups["json"].Value;
            var markup = JsonDocument.Parse(json).RootElement;

            Assert.Equal(service.Name, markup.GetProperty("name").GetString());
            Assert.Equal(service.Phone, markup.TryGetProperty("telephone", out var phone) ? phone.GetString() : null);
            Assert.Equal(service.AreaServed, markup.GetProperty("areaServed").GetString());
            Assert.Equal(service.Street is null ? "Organization" : "LocalBusiness", markup.GetProperty("@type").GetString());
        }
    }

    [Fact]
    public void Hours_OfTheWeek_FollowHolidays()
    {
        var service = Made() with { Street = "Weg 1", City = "Sömmerda", OpeningHours = OpeningHours.Parse("Mo-Th 09:00-16:00; Fr 09:00-12:00; PH off") };

        var hours = Markup(service, new LocalDate(2026, 12, 21)).GetProperty("openingHoursSpecification");

        // 25 December 2026 is a Friday.
        var only = Assert.Single(hours.EnumerateArray());
        Assert.Equal(["Monday", "Tuesday", "Wednesday", "Thursday"], only.GetProperty("dayOfWeek").EnumerateArray().Select(day => day.GetString()!));
        Assert.Equal(("09:00", "16:00", "2026-12-27"), (only.GetProperty("opens").GetString(), only.GetProperty("closes").GetString(), only.GetProperty("validThrough").GetString()));
    }

    [Fact]
    public void Hours_OfAHelpline_BelongToItsContact()
    {
        var contact = Markup(Made() with { Phone = "0800 1", OpeningHours = OpeningHours.Parse("24/7") }, new LocalDate(2026, 11, 23)).GetProperty("contactPoint");

        Assert.Equal("0800 1", contact.GetProperty("telephone").GetString());
        Assert.Equal("23:59", contact.GetProperty("hoursAvailable")[0].GetProperty("closes").GetString());
    }

    [Fact]
    public void Text_DoesNotEndTheScript()
    {
        string json = ServiceMarkup.Of(Made() with { Name = "</script><script>alert(1)</script><!--" }, "https://example.org/", new LocalDate(2026, 11, 23));

        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        Assert.Equal("</script><script>alert(1)</script><!--", JsonDocument.Parse(json).RootElement.GetProperty("name").GetString());
    }

    private static JsonElement Markup(Service service, LocalDate today) => JsonDocument.Parse(ServiceMarkup.Of(service, "https://example.org/angebote/x", today)).RootElement;

    private static Service Made() => new()
    {
        Id = "local.x",
        Name = "Beratung",
        Description = "Hilft.",
        Topics = [],
        Crisis = [],
        AreaServed = "Landkreis Sömmerda",
        Audience = Audience.Residents,
        Confidence = Confidence.High,
        Sources = [],
    };

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>", RegexOptions.ExplicitCapture)]
    private static partial Regex JsonLd();
}
