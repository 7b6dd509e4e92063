using Microsoft.Playwright;
using ThinkaLotse.Tests.Hosting;
using static Microsoft.Playwright.Assertions;

namespace ThinkaLotse.Tests.Clients;

/// <summary>Microsoft's Web Chat, on another site in a real browser, shows our chat.</summary>
public sealed class WebChatTests
{
    private const float Patience = 20_000;

    [Fact]
    public async Task WebChat_OnAnAllowedSite_ShowsAndSendsEverything()
    {
        await using var site = await WebChatPage.StartAsync();
        await using var server = await LotseServer.StartAsync($"--DirectLine:AllowedOrigins:0={site.Origin}");
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.Browser.NewPageAsync();
        await page.GotoAsync($"{site.Origin}/?server={server.Url}");

        await SeesAsync(Lines(page), "Ich bin ein Computer-Programm und kein Mensch.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Notfall" }).First.ClickAsync();
        await SeesAsync(Lines(page).GetByText("Notruf 110 (Polizei)"), "Notruf 110");
        await Input(page).FillAsync("Ich habe Schulden <b>und</b> kann nicht zahlen");
        await Input(page).PressAsync("Enter");

        await SeesAsync(Lines(page), "Ich habe Schulden <b>und</b> kann nicht zahlen");
        await SeesAsync(Lines(page), "Es geht um Schulden");
        await Expect(page.GetByText("Wird gesendet")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Fehler beim Senden")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task WebChat_OnASiteThatIsNotAllowed_GetsNothing()
    {
        await using var site = await WebChatPage.StartAsync();
        await using var server = await LotseServer.StartAsync();
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.Browser.NewPageAsync();
        var refused = page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text.Contains("CORS policy", StringComparison.Ordinal) });

        await page.GotoAsync($"{site.Origin}/?server={server.Url}");

        Assert.Contains("blocked", (await refused).Text, StringComparison.Ordinal);
    }

    private static ILocator Lines(IPage page) => page.GetByRole(AriaRole.Feed);

    private static ILocator Input(IPage page) => page.Locator("[data-id='webchat-sendbox-input']");

    private static Task SeesAsync(ILocator where, string text) => Expect(where.First).ToContainTextAsync(text, new() { Timeout = Patience });
}
