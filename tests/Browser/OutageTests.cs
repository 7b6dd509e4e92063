using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>When the line or the server is down.</summary>
[Collection(BrowserTests.Name)]
public sealed class OutageTests(BrowserFixture browser)
{
    [Fact]
    public async Task Offline_MessagesWaitSurviveAReloadAndAreSentOnce()
    {
        await using var server = await ChatServer.StartAsync("--Office:Phone=03634 000000");
        await using var window = await browser.VisitAsync(server.Url);
        await window.OpenAsync();
        await server.DownAsync();
        await Assertions.Expect(window.Notice).ToContainTextAsync("nicht erreichbar");
        await window.SayAsync("Ich habe Schulden");
        await Assertions.Expect(window.OwnLines.Locator(".state")).ToHaveTextAsync("wartet auf Verbindung");

        await server.UpAsync();
        await window.Page.ReloadAsync();

        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(1);
        await Assertions.Expect(window.OwnLines.Locator(".state")).ToBeHiddenAsync();
        await window.Answers.First.WaitForAsync();
        await Assertions.Expect(window.Notice).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Offline_WithoutReload_GoesOnByItself()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();
        await window.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(window.Notice).ToContainTextAsync("keine Verbindung");
        await window.SayAsync("Ich habe Schulden");
        int before = await window.TheirLines.CountAsync();

        await window.Page.Context.SetOfflineAsync(false);

        await window.TheirLines.Nth(before).WaitForAsync();
        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ServerDownFromTheStart_ShowsTheNumbersAndTheOfficesPhone()
    {
        var server = await ChatServer.StartAsync("--Office:Phone=03634 000000");
        await using var window = await browser.VisitAsync(server.Url);
        await server.DisposeAsync();

        await window.Page.Locator(".begin .send").ClickAsync();
        await window.Notice.WaitForAsync();

        foreach (string number in new[] { "112", "110", "08001110111", "03634000000" })
        {
            await Assertions.Expect(window.Notice.Locator($"a[href='tel:{number}']")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task EmergencyNumbers_AreOneTapAwayBeforeTheChatBegins()
    {
        await using var window = await browser.VisitAsync();

        await window.Button("Notfall").ClickAsync();

        await Assertions.Expect(window.Page.Locator(".sheet a[href='tel:112']")).ToBeVisibleAsync();
        Assert.DoesNotContain(window.Requests, request => request.Contains("/v3/", StringComparison.Ordinal));
    }
}
