namespace ThinkaLotse.Tests.Browser;

/// <summary>Leaving in a hurry.</summary>
[Collection(BrowserTests.Name)]
public sealed class QuickExitTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task QuickExit_LeavesNothingOnTheScreenOrInTheBrowser(bool withKeys)
    {
        await using var window = await TalkAndRememberAsync();

        if (withKeys)
        {
            // On a busy machine the second may come too late to belong to the first: then the next two do.
            for (int pair = 0; pair < 5 && !window.Page.Url.EndsWith("/neutral", StringComparison.Ordinal); pair++)
            {
                await window.Page.Keyboard.PressAsync("Escape");
                await window.Page.Keyboard.PressAsync("Escape");
                await window.Page.WaitForTimeoutAsync(500);
            }
        }
        else
        {
            await window.Button("Schnell weg").ClickAsync();
        }

        await window.Page.WaitForURLAsync("**/neutral");
        Assert.Equal("0 0", await window.Page.EvaluateAsync<string>("`${sessionStorage.length} ${localStorage.length}`"));
    }

    [Fact]
    public async Task QuickExit_ThenBack_ShowsNoChat()
    {
        await using var window = await TalkAndRememberAsync();
        await window.Page.GotoAsync(browser.Site.Url + "/?zweite");
        await window.Input.WaitForAsync();

        await window.Button("Schnell weg").ClickAsync();
        await window.Page.WaitForURLAsync("**/neutral");
        await window.Page.GoBackAsync();
        await window.Page.Locator(".launcher").WaitForAsync();

        Assert.False(await window.Input.IsVisibleAsync());
        Assert.Equal(0, await window.OwnLines.CountAsync());
    }

    [Fact]
    public async Task QuickExit_ClosesTheChatInOtherTabsToo()
    {
        await using var window = await TalkAndRememberAsync();
        var other = new ChatWindow(await window.Page.Context.NewPageAsync());
        await other.Page.GotoAsync(browser.Site.Url);
        await other.Page.Locator(".launcher").ClickAsync();
        await other.OwnLines.First.WaitForAsync();

        await window.Button("Schnell weg").ClickAsync();

        await Microsoft.Playwright.Assertions.Expect(other.Page.Locator("thinka-lotse")).ToHaveCountAsync(0);
    }

    private async Task<ChatWindow> TalkAndRememberAsync()
    {
        var window = await browser.VisitAsync(browser.Site.Url);
        await window.OpenAsync();
        await window.AskAsync("Ich habe Schulden");
        await window.Button("Menü").ClickAsync();
        await window.Page.GetByLabel("Auf diesem Gerät merken").CheckAsync();
        await window.Button("Menü").ClickAsync();
        await window.Input.FillAsync("Ein Entwurf");
        return window;
    }
}
