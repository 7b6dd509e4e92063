using Microsoft.Playwright;
using ThinkaLotse.Tests.Browser;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>The one-time link out of Telegram, opened in a real browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class WebDoorPageTests(BrowserFixture browser)
{
    [Fact]
    public async Task Link_OpensTheChatWithAllThatWasSaid_AndStaysAfterAReload()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();
        string key = await WebDoorTests.DoorKeyAsync(anna);

        await using var window = await browser.VisitAsync($"{server.Url}#weiter={key}", width: 360, height: 740);

        await Assertions.Expect(window.OwnLines.First).ToContainTextAsync("Ich habe Schulden");
        await Assertions.Expect(window.TheirLines.Filter(new() { HasText = "Willkommen im Web-Chat" })).ToHaveCountAsync(1);
        Assert.DoesNotContain("weiter", window.Page.Url, StringComparison.Ordinal);
        await window.Page.ReloadAsync();
        await Assertions.Expect(window.OwnLines.First).ToContainTextAsync("Ich habe Schulden");
    }

    [Fact]
    public async Task Link_ThatIsUsed_SaysSo_AndANewChatBegins()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();
        string key = await WebDoorTests.DoorKeyAsync(anna);
        await using var first = await browser.VisitAsync($"{server.Url}#weiter={key}");
        await Assertions.Expect(first.OwnLines.First).ToContainTextAsync("Ich habe Schulden");

        await using var second = await browser.VisitAsync($"{server.Url}#weiter={key}");

        await Assertions.Expect(second.TheirLines.Filter(new() { HasText = "Dieser Link gilt nicht mehr" })).ToHaveCountAsync(1);
        await Assertions.Expect(second.TheirLines.Filter(new() { HasText = "Was beschäftigt Sie?" })).ToHaveCountAsync(1);
        await Assertions.Expect(second.OwnLines).ToHaveCountAsync(0);
    }
}
