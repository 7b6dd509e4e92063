namespace ThinkaLotse.Tests.Browser;

/// <summary>axe finds nothing, in any state of the chat and on any page, by day and by night.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/", false)]
    [InlineData("/", true)]
    [InlineData("/impressum", false)]
    [InlineData("/datenschutz", true)]
    [InlineData("/barrierefreiheit", false)]
    [InlineData("/gibt-es-nicht", true)]
    public async Task Page_HasNoFindings(string path, bool dark)
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + path, dark: dark);

        Assert.Empty(await window.FindingsAsync());
    }

    [Theory]
    [InlineData(1280, 860, false)]
    [InlineData(360, 740, true)]
    [InlineData(320, 256, false)]
    public async Task Chat_HasNoFindingsInAnyState(int width, int height, bool dark)
    {
        await using var window = await browser.VisitAsync(width: width, height: height, dark: dark);
        await window.OpenAsync();
        Assert.Empty(await window.FindingsAsync());

        await window.AskAsync("Ich habe Schulden");
        await window.AskAsync("Bei Gefahr rufe ich wen an?");
        Assert.Empty(await window.FindingsAsync());

        await window.Button("Menü").ClickAsync();
        Assert.Empty(await window.FindingsAsync());

        await window.Button("Notfall").ClickAsync();
        Assert.Empty(await window.FindingsAsync());

        await window.Button("Mehr Nummern im Chat zeigen").ClickAsync();
        await window.Page.Locator(".card").First.WaitForAsync();
        Assert.Empty(await window.FindingsAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EmbeddedChat_HasNoFindings(bool dark)
    {
        await using var window = await browser.VisitAsync(browser.Site.Url, dark: dark);
        Assert.Empty(await window.FindingsAsync());

        await window.OpenAsync();
        Assert.Empty(await window.FindingsAsync());
    }

    [Fact]
    public async Task Chat_WithoutConnectionAndWithARefusedMessage_HasNoFindings()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();
        await window.Page.Context.SetOfflineAsync(true);
        await window.Notice.WaitForAsync();
        await window.SayAsync(new string('x', 70_000));
        await window.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert).WaitForAsync();

        Assert.Empty(await window.FindingsAsync());
    }
}
