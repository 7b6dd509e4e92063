using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>What of a conversation is in view when something comes, and how words are set.</summary>
[Collection(BrowserTests.Name)]
public sealed class ReadingTests(BrowserFixture browser)
{
    private static readonly string[] s_pages = [.. Enumerable.Range(1, 6).Select(number => $"Das ist Nachricht {number}. " + string.Concat(Enumerable.Repeat("Sie ist länger als eine Zeile. ", 5)))];

    [Fact]
    public async Task CounsellorsLines_ComeIntoViewOneAfterTheOther()
    {
        await using var chat = await ScriptedChat.OpenAsync(browser);
        foreach (string text in s_pages)
        {
            await chat.SayAsync("counsellor", [text]);
            await chat.Window.ExpectInViewAsync(chat.Window.Page.Locator(".line").Last);
        }

        await chat.SayAsync("counsellor", ["Passt Ihnen Dienstag, 24. November, 9:30 Uhr?"], "Ja", "Nein, andere Zeit", "Kein Termin");

        await chat.Window.ExpectInViewAsync(chat.Window.Page.Locator(".line").Last);
        await chat.Window.ExpectInViewAsync(chat.Window.Answers);
        await Assertions.Expect(chat.Window.Page.Locator(".newer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task LineThatComesWhileReadingAbove_IsOfferedAndLeavesTheViewAlone()
    {
        await using var chat = await ScriptedChat.OpenAsync(browser);
        await chat.SayAsync("counsellor", s_pages);
        var log = chat.Window.Page.Locator(".log");
        await chat.Window.Page.WaitForTimeoutAsync(600);
        await log.EvaluateAsync("log => { log.scrollTop = 0; }");

        await chat.SayAsync("counsellor", ["Sind Sie noch da?"], "Ja", "Nein");

        var newer = chat.Window.Button("Neue Nachricht");
        await Assertions.Expect(newer).ToBeVisibleAsync();
        Assert.Equal(0, await log.EvaluateAsync<int>("log => log.scrollTop"));
        await chat.Window.Input.FocusAsync();
        await chat.Window.Page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(newer).ToBeFocusedAsync();
        await chat.Window.Page.Keyboard.PressAsync("Enter");
        await chat.Window.ExpectInViewAsync(chat.Window.Page.Locator(".line").Last);
        await chat.Window.ExpectInViewAsync(chat.Window.Answers);
        await Assertions.Expect(newer).ToBeHiddenAsync();
    }

    [Fact]
    public async Task OfferOfANewLine_GoesWhenTheResidentScrollsThere()
    {
        await using var chat = await ScriptedChat.OpenAsync(browser);
        await chat.SayAsync("counsellor", s_pages);
        var log = chat.Window.Page.Locator(".log");
        await chat.Window.Page.WaitForTimeoutAsync(600);
        await log.EvaluateAsync("log => { log.scrollTop = 0; }");
        await chat.SayAsync("counsellor", ["Sind Sie noch da?"]);
        await Assertions.Expect(chat.Window.Page.Locator(".newer")).ToBeVisibleAsync();

        await log.EvaluateAsync("log => { log.scrollTop = log.scrollHeight; }");

        await Assertions.Expect(chat.Window.Page.Locator(".newer")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task QuestionAfterALongText_IsSeenFromItsBeginning()
    {
        await using var chat = await ScriptedChat.OpenAsync(browser);

        await chat.SayAsync("bot", [.. s_pages, "Was passt?"], [.. Enumerable.Range(1, 9).Select(number => $"Antwort {number}")]);

        await chat.Window.ExpectInViewAsync(chat.Window.Page.Locator(".line").Last);
        await chat.Window.ExpectInViewAsync(chat.Window.Answers);
        await Assertions.Expect(chat.Window.Page.Locator(".answers")).ToHaveClassAsync("answers grid");
    }

    [Theory]
    [InlineData("مرحبا، أحتاج إلى مساعدة", "ar", "rtl")]
    [InlineData("سلام، من کمک می‌خواهم", "fa", "rtl")]
    [InlineData("Мені потрібна допомога, її немає", "uk", "ltr")]
    [InlineData("Мне нужна помощь", "ru", "ltr")]
    [InlineData("Ich brauche Hilfe", null, "ltr")]
    public async Task Words_AreSetAndReadInTheirOwnScript(string text, string? language, string direction)
    {
        await using var chat = await ScriptedChat.OpenAsync(browser);

        await chat.SayAsync("bot", [text], text);

        foreach (var place in new[] { chat.Window.Page.Locator(".words p").Last, chat.Window.Answers.First })
        {
            Assert.Equal(language, await place.GetAttributeAsync("lang"));
            Assert.Equal(direction, await place.EvaluateAsync<string>("place => getComputedStyle(place).direction"));
        }
    }

    [Fact]
    public async Task TextBox_GrowsWithItsTextUpToFiveLines()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();
        double one = (await window.Input.BoundingBoxAsync())!.Height;

        await window.Input.FillAsync("eins\nzwei\ndrei");
        double three = (await window.Input.BoundingBoxAsync())!.Height;
        await window.Input.FillAsync(string.Join('\n', Enumerable.Range(1, 30)));
        double many = (await window.Input.BoundingBoxAsync())!.Height;
        await window.Input.FillAsync("");

        Assert.InRange(three - one, 36, 60);
        Assert.InRange(many, three + 20, 170);
        Assert.Equal(one, (await window.Input.BoundingBoxAsync())!.Height, 1);
    }

    [Fact]
    public async Task LongOwnMessage_IsFoldedAndCanBeRead()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();

        await window.AskAsync(string.Concat(Enumerable.Repeat("Ich habe sehr viele Sorgen und weiß nicht weiter. ", 40)));

        var words = window.OwnLines.Locator(".words");
        Assert.True((await words.BoundingBoxAsync())!.Height < 160);
        await window.Button("Ganz zeigen").ClickAsync();
        Assert.True((await words.BoundingBoxAsync())!.Height > 500);
        await window.Button("Weniger zeigen").ClickAsync();
        Assert.True((await words.BoundingBoxAsync())!.Height < 160);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Borders_OfToolsAndTextBox_AreSeen(bool dark)
    {
        await using var window = await browser.VisitAsync(dark: dark);
        await window.OpenAsync();

        double[] contrasts = await window.Page.EvaluateAsync<double[]>("""
            () => {
              const light = color => color.match(/[\d.]+/g).slice(0, 3).map(part => part / 255)
                .map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
              const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
              const root = document.querySelector('thinka-lotse').shadowRoot;
              return ['.tools .tool:nth-child(2)', '.tool.exit', '#words'].map(name => {
                const part = root.querySelector(name);
                return contrast(light(getComputedStyle(part).borderTopColor), light(getComputedStyle(part.closest('.tools, .composer')).backgroundColor));
              });
            }
            """);

        Assert.All(contrasts, contrast => Assert.True(contrast >= 3, $"{contrast}"));
    }
}
