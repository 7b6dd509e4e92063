using System.Net;
using System.Net.Http.Json;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>The search of the directory, which is a plain form.</summary>
public sealed class DirectorySearchPageTests(DirectoryServer server) : IClassFixture<DirectoryServer>
{
    [Fact]
    public async Task Search_FindsByEverydayWordsAndExplainsEachHit()
    {
        string page = await server.PageAsync("/angebote?q=Ich+habe+Schulden&ort=Koelleda");

        Assert.Contains("href=\"/angebote/local.thepra-schulden\"", page, StringComparison.Ordinal);
        Assert.Contains("Für Schulden, in Sömmerda, 10 km, heute bis 11:30 Uhr offen, nur mit Termin", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/angebote/thema/geld.schulden\"", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_IsNotKeptAnywhere()
    {
        using var answer = await server.SendAsync("/angebote?q=Schulden");

        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.DoesNotContain("<title>Suche: ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingFound_LeadsToTheAreasAndTheOffice()
    {
        string page = await server.PageAsync("/angebote?q=xyzzy");

        Assert.Contains("Dazu haben wir nichts gefunden", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/angebote/thema/geld.schulden\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:03634000000\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ich will mich umbringen", "helpline.telefonseelsorge")]
    [InlineData("ich will mich umbringen", "helpline.krisenchat")]
    [InlineData("mein Mann schlägt mich gerade", "helpline.gewalt-frauen")]
    public async Task Danger_ComesBeforeEverythingElse(string words, string helpline)
    {
        string page = await server.PageAsync("/angebote?q=" + Uri.EscapeDataString(words));

        Assert.InRange(page.IndexOf("Sind Sie in Gefahr?", StringComparison.Ordinal), 0, page.IndexOf("<form", StringComparison.Ordinal));
        Assert.Contains($"href=\"/angebote/{helpline}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("nichts gefunden", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlaceWithoutWords_LeadsToItsPage()
    {
        using var answer = await server.SendAsync("/angebote?q=&ort=Gro%C3%9Fbrembach");

        Assert.Equal((HttpStatusCode.Redirect, "/angebote/ort/buttstaedt"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Theory]
    [InlineData("/angebote?ort=Atlantis")]
    [InlineData("/angebote?q=Schulden&ort=Atlantis")]
    public async Task UnknownPlace_IsTold(string path) =>
        Assert.Contains("Den Ort „Atlantis“ kennen wir nicht.", await server.PageAsync(path), StringComparison.Ordinal);

    [Fact]
    public async Task Words_StayWords()
    {
        using var answer = await server.SendAsync("/angebote?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>") + "&ort=" + Uri.EscapeDataString("<b>x") + new string('a', 2000));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>x", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(51.19, 11.24, "Kölleda")]
    [InlineData(51.16, 11.11, "Sömmerda")]
    public async Task Position_BecomesTheNearestPlace(double latitude, double longitude, string place)
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };

        using var answer = await client.PostAsJsonAsync(new Uri("/angebote/standort", UriKind.Relative), new { latitude, longitude });

        Assert.Contains($"\"{place}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Position_FarAway_IsNoPlaceOfTheCounty()
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.Url) };

        using var answer = await client.PostAsJsonAsync(new Uri("/angebote/standort", UriKind.Relative), new { latitude = 52.5, longitude = 13.4 });

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
