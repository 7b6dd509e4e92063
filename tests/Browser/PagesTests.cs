using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The pages around the chat.</summary>
[Collection(BrowserTests.Name)]
public sealed class PagesTests(BrowserFixture browser)
{
    [Fact]
    public async Task ChatPage_WithoutScript_ShowsPhoneAndEmergencyNumbers()
    {
        await using var window = await browser.VisitAsync(script: false);

        await Assertions.Expect(window.Page.Locator(".plain a[href='tel:03634000000']")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".plain a[href='tel:112']")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator(".plain a[href='tel:08001110111']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task ChatPage_WithUnknownFacts_ClaimsNone()
    {
        await using var server = await ChatServer.StartAsync();
        await using var window = await browser.VisitAsync(server.Url);

        Assert.Equal(0, await window.Page.Locator(".contact").CountAsync());
    }

    [Fact]
    public async Task OperatorPage_ShowsTheFileAndNoMarkupOfItsOwn()
    {
        await using var server = await ChatServer.StartAsync();
        await using var window = await browser.VisitAsync(server.Url + "/impressum");
        await Assertions.Expect(window.Page.GetByText("Diese Seite ist noch nicht fertig")).ToBeVisibleAsync();

        Directory.CreateDirectory(Path.Combine(server.Folder, "pages"));
        await File.WriteAllTextAsync(Path.Combine(server.Folder, "pages", "impressum.md"), "# Impressum\n\nVerein *Beispiel* <script>document.title='x'</script>");
        await window.Page.ReloadAsync();

        await Assertions.Expect(window.Page.Locator("em")).ToHaveTextAsync("Beispiel");
        Assert.Equal(0, await window.Page.Locator("main script").CountAsync());
    }

    [Fact]
    public async Task Failure_IsToldKindlyWithTheNumbers()
    {
        await using var server = await ChatServer.StartAsync("--Office:Phone=03634 000000");
        Directory.CreateDirectory(Path.Combine(server.Folder, "pages", "impressum.md"));
        await using var window = await browser.VisitAsync(server.Url + "/impressum");

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Das hat leider nicht geklappt.");
        await Assertions.Expect(window.Page.Locator("a[href='tel:112']")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("a[href='tel:03634000000']")).ToBeVisibleAsync();
        Assert.Empty(await window.FindingsAsync());
    }

    [Fact]
    public async Task WrongAddress_IsToldKindly()
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + "/gibt/es.nicht");

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Diese Seite gibt es nicht.");
    }

    [Fact]
    public async Task ChatPage_IsSmallAndAsksNobodyElse()
    {
        await using var window = await browser.VisitAsync();

        Assert.All(window.Requests, request => Assert.StartsWith($"GET {browser.Server.Url}", request, StringComparison.Ordinal));
        Assert.Empty(await window.Page.Context.CookiesAsync());
        Assert.Empty(window.Complaints);
        long bytes = await window.Page.EvaluateAsync<long>("performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize || 0), 0)");
        Assert.InRange(bytes, 1_000, 40_000);
    }
}
