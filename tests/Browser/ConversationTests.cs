using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>Sending, receiving and going on.</summary>
[Collection(BrowserTests.Name)]
public sealed class ConversationTests(BrowserFixture browser)
{
    [Fact]
    public async Task Reload_ContinuesTheConversation()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();
        await window.AskAsync("Ich habe Schulden");
        await window.Answers.First.WaitForAsync();
        await window.Page.WaitForTimeoutAsync(500);
        var before = await window.Page.Locator(".words").AllInnerTextsAsync();

        await window.Page.ReloadAsync();
        await window.Answers.First.WaitForAsync();

        Assert.Equal(before, await window.Page.Locator(".words").AllInnerTextsAsync());
        await window.AskAsync("5000 Euro");
    }

    [Fact]
    public async Task Draft_SurvivesAReload()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();
        await window.Input.FillAsync("Ich überlege noch");

        await window.Page.ReloadAsync();

        await Assertions.Expect(window.Input).ToHaveValueAsync("Ich überlege noch");
    }

    [Fact]
    public async Task Answer_ClickedTwice_IsSentOnce()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();

        await window.Answers.First.DblClickAsync();
        await window.Answers.First.WaitForAsync();
        await window.Page.WaitForTimeoutAsync(500);

        Assert.Equal(1, window.Posts());
        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Markup_IsShownAsText()
    {
        const string Markup = "<img src=x onerror=\"document.title='böse'\"><b>fett</b> &amp; 😀 \u202Eumgedreht";
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();

        await window.AskAsync(Markup);

        Assert.Equal(Markup, (await window.OwnLines.Locator(".words").TextContentAsync())!);
        Assert.Equal(0, await window.Page.Locator(".words img, .words b").CountAsync());
        Assert.DoesNotContain("böse", await window.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MessageOver64Kilobytes_IsRefusedKindlyAndKept()
    {
        string text = new('ä', 33_000);
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();

        await window.SayAsync(text);

        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Diese Nachricht ist zu lang. Bitte teilen Sie den Text auf.");
        await Assertions.Expect(window.Input).ToHaveValueAsync(text);
        Assert.Equal(0, window.Posts());
    }

    [Fact]
    public async Task LiveRegion_ReadsEachAnswerOnceAndOwnMessagesNever()
    {
        await using var window = await browser.VisitAsync();
        await window.Page.EvaluateAsync("""
            () => {
              window.heard = [];
              const region = document.querySelector('thinka-lotse').shadowRoot.querySelector('[role=log]');
              new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node => window.heard.push(node.textContent))))
                .observe(region, { childList: true });
            }
            """);
        await window.OpenAsync();
        await window.AskAsync("Ich habe Schulden");
        await window.Answers.First.WaitForAsync();
        await window.Page.WaitForTimeoutAsync(500);

        string[] heard = await window.Page.EvaluateAsync<string[]>("window.heard");

        Assert.Equal(await window.TheirLines.CountAsync(), heard.Length);
        Assert.Equal(heard.Length, heard.Distinct().Count());
        Assert.DoesNotContain(heard, text => text.Contains("Ich habe Schulden", StringComparison.Ordinal));
        Assert.Contains("Antworten zum Auswählen", heard[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Menu_OffersThePersonAndTheCommandsAtAnyTime()
    {
        await using var window = await browser.VisitAsync();
        await window.OpenAsync();

        await window.Button("Menü").ClickAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Was speichern Sie?" }).ClickAsync();

        await Assertions.Expect(window.OwnLines).ToHaveCountAsync(1);
        await Assertions.Expect(window.TheirLines.Filter(new() { HasText = "Ich speichere verschlüsselt, was Sie hier schreiben" })).ToHaveCountAsync(1);
        Assert.Empty(await window.Answers.Filter(new() { HasText = "Mit einem Menschen sprechen" }).AllAsync());
    }

    [Fact]
    public async Task CounsellorsMessage_IsMarkedWithTheNameInWords()
    {
        await using var window = await ReceiveAsync("""{"type":"message","id":"x|1","text":"Guten Tag","channelData":{"lotse":{"from":"counsellor","name":"Frau Beispiel"}}}""");

        await Assertions.Expect(window.Page.Locator(".counsellor .speaker")).ToHaveTextAsync("Frau Beispiel (Mensch aus dem Büro):");
    }

    [Fact]
    public async Task CardLink_ToAnythingButPhoneMailAndWeb_IsLeftOut()
    {
        await using var window = await ReceiveAsync("""
            {"type":"message","id":"x|1","text":"Hilfe","attachments":[{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Stelle","text":"Text",
             "buttons":[{"type":"openUrl","title":"böse","value":"javascript:alert(1)"},{"type":"call","title":"gut","value":"tel:112"},{"type":"openUrl","title":"Seite","value":"https://example.org/"}]}}],
             "channelData":{"lotse":{"from":"bot"}}}
            """);

        Assert.Equal(["gut", "Seite (neue Seite)"], await window.Page.Locator(".card a").AllTextContentsAsync());
        Assert.Equal("noopener noreferrer", await window.Page.Locator(".card a").Last.GetAttributeAsync("rel"));
    }

    [Fact]
    public async Task SocketsThatDoNotGetThrough_AreReplacedByPolling()
    {
        await using var window = await VisitWithoutSocketsAsync();
        await window.OpenAsync();
        await window.AskAsync("Ich habe Schulden");

        Assert.DoesNotContain(window.Requests, request => request.StartsWith("SOCKET", StringComparison.Ordinal));
        Assert.Contains(window.Requests, request => request.Contains("/activities?watermark=", StringComparison.Ordinal));
    }

    private async Task<ChatWindow> VisitWithoutSocketsAsync()
    {
        var window = await browser.VisitAsync(browser.Server.Url + "/impressum");
        await window.Page.AddInitScriptAsync("window.WebSocket = class { constructor() { setTimeout(() => this.onclose && this.onclose(), 10); } send() {} close() {} };");
        await window.Page.GotoAsync(browser.Server.Url);
        return window;
    }

    /// <summary>A chat to which the server says the given activity.</summary>
    private async Task<ChatWindow> ReceiveAsync(string activity)
    {
        var window = await VisitWithoutSocketsAsync();
        await window.Page.RouteAsync("**/activities?watermark=*", route => route.FulfillAsync(new() { ContentType = "application/json", Body = $"{{\"activities\":[{activity}],\"watermark\":\"1\"}}" }));
        await window.Page.Locator(".begin .send").ClickAsync();
        await window.Page.Locator(".line").First.WaitForAsync();
        return window;
    }
}
