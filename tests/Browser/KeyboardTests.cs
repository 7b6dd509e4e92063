using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The chat without a mouse.</summary>
[Collection(BrowserTests.Name)]
public sealed class KeyboardTests(BrowserFixture browser)
{
    [Fact]
    public async Task Conversation_WorksWithTheKeyboardAlone()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url);
        await TabToAsync(window, "Hilfe im Chat");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Answers.First.WaitForAsync();
        Assert.Equal("words", await FocusAsync(window, "id"));

        await window.Page.Keyboard.TypeAsync("Ich habe Schulden");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(1);
        await window.TheirLines.Last.WaitForAsync();
        await window.Answers.First.WaitForAsync();

        await window.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.Equal("answer", await FocusAsync(window, "className"));
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(2);
        Assert.Equal("words", await FocusAsync(window, "id"));
    }

    [Fact]
    public async Task Close_GivesTheFocusBackToTheLauncher()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url);
        await window.OpenAsync();

        await window.Button("Schließen").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("launcher", await FocusAsync(window, "className"));
    }

    [Fact]
    public async Task Focus_NeverGoesBehindAChatThatCoversThePage()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url, width: 360, height: 740);
        await window.OpenAsync();

        for (int press = 0; press < 40; press++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            Assert.NotEqual("none", await FocusAsync(window, "className"));
        }
    }

    [Fact]
    public async Task OneEscape_LeavesTheChatAsItIs()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();

        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.WaitForTimeoutAsync(1200);
        await window.Page.Keyboard.PressAsync("Escape");
        await window.Page.WaitForTimeoutAsync(300);

        Assert.True(await window.Input.IsVisibleAsync());
        Assert.StartsWith(browser.Server.Url, window.Page.Url, StringComparison.Ordinal);
    }

    private static async Task TabToAsync(ChatWindow window, string name)
    {
        for (int press = 0; press < 20; press++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            if ((await FocusAsync(window, "textContent")).Contains(name, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"\"{name}\" can't be reached with Tab.");
    }

    /// <summary>A property of the focused element inside the chat; "none" when the focus is elsewhere.</summary>
    private static Task<string> FocusAsync(ChatWindow window, string property) => window.Page.EvaluateAsync<string>("""
        property => {
          const focused = document.querySelector('thinka-lotse').shadowRoot.activeElement;
          return focused ? focused[property] || '' : 'none';
        }
        """, property);
}
