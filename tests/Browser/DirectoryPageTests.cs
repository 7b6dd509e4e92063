using System.Text;
using System.Text.RegularExpressions;
using ThinkaLotse.Tests.Knowledge;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The public directory as it is read on phones, on large screens and on paper.</summary>
[Collection(BrowserTests.Name)]
public sealed partial class DirectoryPageTests(BrowserFixture browser)
{
    private static readonly string[] s_pages =
    [
        "/angebote", "/angebote/thema/geld.schulden", "/angebote/ort/koelleda", "/angebote/local.thepra-schulden", "/angebote/local.tafel-soemmerda",
        "/angebote/local.thepra-schulden/zettel", "/angebote?q=Schulden&ort=99625", "/angebote?q=xyzzy", "/angebote?q=ich+will+mich+umbringen",
    ];

    [Theory]
    [InlineData(320, 640, false)]
    [InlineData(390, 844, true)]
    [InlineData(1366, 768, false)]
    public async Task EveryPage_IsAccessibleFitsTheScreenAndAsksNobodyElse(int width, int height, bool dark)
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + s_pages[0], width, height, dark);
        foreach (string page in s_pages)
        {
            await window.Page.GotoAsync(browser.Server.Url + page);

            Assert.Empty(await window.FindingsAsync());
            Assert.False(await window.ScrollsSidewaysAsync(), page);
            Assert.Empty(await SmallTargetsAsync(window));
        }

        Assert.Empty(window.Complaints);
        Assert.All(window.Requests, request => Assert.StartsWith($"GET {browser.Server.Url}", request, StringComparison.Ordinal));
        Assert.Empty(await window.Page.Context.CookiesAsync());
    }

    [Fact]
    public async Task PrintedService_KeepsMailAndWebAddress_AndLeavesOutTheLinkToTheSlip()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/angebote/helpline.buergerbeauftragter-th", 794, 1123);
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.True(await window.Page.Locator(".ways a[href^='mailto:']").IsVisibleAsync());
        Assert.True(await window.Page.Locator(".ways a[href^='https:']").IsVisibleAsync());
        Assert.False(await window.Page.Locator(".ways a[href$='/zettel']").IsVisibleAsync());
    }

    [Fact]
    public async Task Search_WorksWithoutScript()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/angebote", 390, 844, script: false);
        await window.Page.GetByLabel("Was suchen Sie?").FillAsync("Ich kann die Miete nicht zahlen");
        await window.Page.GetByLabel("Wo wohnen Sie?").FillAsync("Kölleda");
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Suchen" }).ClickAsync();

        await window.Page.Locator(".services h3 a").First.ClickAsync();

        Assert.Matches("/angebote/(local|helpline)", window.Page.Url);
    }

    [Fact]
    public async Task Near_FillsInThePlaceOfTheDevice_AndTheAddressKeepsNothingOfIt()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/angebote", 390, 844);
        await window.Page.Context.GrantPermissionsAsync(["geolocation"]);
        await window.Page.Context.SetGeolocationAsync(new() { Latitude = 51.19f, Longitude = 11.24f });

        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Ort vom Gerät nehmen" }).ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(window.Page.GetByLabel("Wo wohnen Sie?")).ToHaveValueAsync("Kölleda");
        Assert.All(window.Requests, request => Assert.DoesNotContain("51.19", request, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slip_OfEveryService_IsExactlyOnePageWithLargeType()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/angebote");
        var wrong = new List<string>();
        foreach (var service in RealContent.Knowledge.Services.Where(service => service.IsShownToResidents))
        {
            await window.Page.GotoAsync($"{browser.Server.Url}/angebote/{service.Id}/zettel");
            string paper = Encoding.Latin1.GetString(await window.Page.PdfAsync(new() { PreferCSSPageSize = true }));
            if (PdfPage().Count(paper) != 1)
            {
                wrong.Add($"{service.Id}: {PdfPage().Count(paper)} pages");
            }
        }

        Assert.Empty(wrong);
        await window.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        double smallest = await window.Page.EvaluateAsync<double>("""
            () => Math.min(...Array.from(document.querySelectorAll('.sheet *')).filter(part => part.textContent.trim() && part.offsetParent).map(part => parseFloat(getComputedStyle(part).fontSize)))
            """);
        Assert.True(smallest >= 14 * 96 / 72.0 - 0.01, $"The smallest letters are {smallest} px.");
    }

    /// <summary>Controls under 44 pixels; links inside a sentence don't count.</summary>
    private static Task<string[]> SmallTargetsAsync(ChatWindow window) => window.Page.EvaluateAsync<string[]>("""
        () => Array.from(document.querySelectorAll('main a, main button, main input'))
          .filter(control => control.offsetParent !== null && !(control.parentElement.tagName === 'P' && getComputedStyle(control).display === 'inline'))
          .filter(control => control.getBoundingClientRect().height < 44 || control.getBoundingClientRect().width < 44)
          .map(control => control.outerHTML)
        """);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PdfPage();
}
