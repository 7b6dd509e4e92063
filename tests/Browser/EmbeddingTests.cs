using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The chat on another organisation's site.</summary>
[Collection(BrowserTests.Name)]
public sealed class EmbeddingTests(BrowserFixture browser)
{
    [Fact]
    public async Task Script_RequestsAndStoresNothingBeforeTheChatIsOpened()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url);
        await window.Page.WaitForTimeoutAsync(1000);

        Assert.Equal([$"GET {browser.Site.Url}/", $"GET {browser.Server.Url}/lotse.js"], window.Requests.Where(request => !request.EndsWith("favicon.ico", StringComparison.Ordinal)));
        Assert.Equal("0 0", await window.Page.EvaluateAsync<string>("`${sessionStorage.length} ${localStorage.length}`"));
    }

    [Fact]
    public async Task Conversation_OnASiteWithAStrictPolicy_AsksNobodyElseAndSetsNoCookie()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url);
        await window.OpenAsync();
        await window.AskAsync("Ich habe Schulden");

        string[] known = [browser.Site.Url, browser.Server.Url, browser.Server.Url.Replace("http:", "ws:", StringComparison.Ordinal)];
        Assert.All(window.Requests, request => Assert.Contains(known, address => request.Split(' ')[1].StartsWith(address, StringComparison.Ordinal)));
        Assert.Contains(window.Requests, request => request.StartsWith("SOCKET", StringComparison.Ordinal));
        Assert.Empty(await window.Page.Context.CookiesAsync());
        Assert.DoesNotContain(window.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Styles_OnAStrictPage_ReachBrowsersWithoutConstructedStyleSheets()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/impressum");
        await window.Page.AddInitScriptAsync("delete CSSStyleSheet.prototype.replaceSync;");

        await window.Page.GotoAsync(browser.Server.Url);

        Assert.Equal("flex", await window.Page.Locator(".frame").EvaluateAsync<string>("frame => getComputedStyle(frame).display"));
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task Attributes_SetSideColourAndTopic()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url);
        var launcher = window.Page.Locator(".launcher");

        Assert.Equal("rgb(255, 210, 63)", await launcher.EvaluateAsync<string>("launcher => getComputedStyle(launcher).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await launcher.EvaluateAsync<string>("launcher => getComputedStyle(launcher).color"));
        Assert.True((await launcher.BoundingBoxAsync())!.X < 100);
        await window.OpenAsync();
        await Assertions.Expect(window.TheirLines.Filter(new() { HasText = "Gericht" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task SiteThatIsNotAllowed_IsToldAndShowsTheNumbers()
    {
        await using var server = await ChatServer.StartAsync();
        await using var site = await ForeignSite.StartAsync();
        site.Chat = server.Url;
        await using var window = await browser.VisitAsync(site.Url);

        await window.Page.Locator(".launcher").ClickAsync();

        await Assertions.Expect(window.Notice.Locator("a[href='tel:112']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ReadAloud_AppearsOnlyWithAGermanVoiceOfTheDevice()
    {
        Assert.False(await ReadAloudIsOfferedAsync("{ lang: 'de-DE', localService: false }, { lang: 'en-GB', localService: true }"));
        Assert.True(await ReadAloudIsOfferedAsync("{ lang: 'de-DE', localService: true }"));
    }

    [Theory]
    [InlineData("data-open='inline:#nix'", "inline:#nix", false)]
    [InlineData("data-open='inline:#1x'", "inline:#1x", false)]
    [InlineData("data-open='chat'", "chat", true)]
    [InlineData("data-color='grün'", "grün", true)]
    [InlineData("data-topic='geld.nix'", "geld.nix", true)]
    public async Task AttributeThatCanNotBeRight_IsToldOnTheConsole(string attribute, string found, bool works)
    {
        await using var window = await EmbedAsync(attribute, "");

        if (works)
        {
            await window.OpenAsync();
        }

        Assert.Contains(window.Warnings, warning => warning.StartsWith("lotse.js: data-", StringComparison.Ordinal) && warning.EndsWith("Found: " + found, StringComparison.Ordinal));
        Assert.Empty(window.Complaints);
        Assert.Equal(works ? 1 : 0, await window.Page.Locator("thinka-lotse").CountAsync());
    }

    [Fact]
    public async Task AttributesThatAreRight_AreNotTalkedAbout()
    {
        await using var window = await EmbedAsync("data-open='inline:#chat' data-color='#1F5A52' data-topic='geld.schulden'", "<div id=chat></div>");
        await window.OpenAsync();

        Assert.Empty(window.Warnings);
    }

    [Fact]
    public async Task ChatInAWidePage_StaysReadable()
    {
        await using var window = await EmbedAsync("data-open='inline:#chat'", "<div id=chat></div>");
        await window.OpenAsync();

        Assert.InRange((await window.Page.Locator(".frame").BoundingBoxAsync())!.Width, 500, 800);
    }

    /// <summary>A page of our own site that embeds the chat with these attributes.</summary>
    private async Task<ChatWindow> EmbedAsync(string attributes, string body)
    {
        var window = await browser.VisitAsync(browser.Server.Url + "/impressum");
        await window.Page.Context.GrantPermissionsAsync(["local-network-access"]);
        await window.Page.RouteAsync("**/einbau", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!DOCTYPE html><html lang=de><meta name=viewport content='width=device-width'><title>x</title><script src='/lotse.js' defer {attributes}></script><body>{body}</body></html>",
        }));
        await window.Page.GotoAsync(browser.Server.Url + "/einbau");
        return window;
    }

    private async Task<bool> ReadAloudIsOfferedAsync(string voices)
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/impressum");
        await window.Page.AddInitScriptAsync($"Object.defineProperty(window, 'speechSynthesis', {{ value: {{ getVoices: () => [{voices}], speak() {{}}, cancel() {{}} }} }});");
        await window.Page.GotoAsync(browser.Server.Url);
        await window.OpenAsync();
        return await window.Page.GetByRole(AriaRole.Button, new() { Name = "Vorlesen" }).First.IsVisibleAsync();
    }
}
