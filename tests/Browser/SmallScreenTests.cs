using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Browser;

/// <summary>Narrow phones and 400 % zoom: a 1280 by 1024 window at 400 % is 320 by 256.</summary>
[Collection(BrowserTests.Name)]
public sealed class SmallScreenTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(320, 640)]
    [InlineData(320, 256)]
    [InlineData(360, 740)]
    public async Task Chat_NeverScrollsSideways(int width, int height)
    {
        await using var window = await browser.VisitAsync(width: width, height: height);
        Assert.False(await window.ScrollsSidewaysAsync());

        await window.OpenAsync();
        await window.AskAsync("Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsbescheid" + new string('x', 200));
        Assert.False(await window.ScrollsSidewaysAsync());

        await window.Button("Menü").ClickAsync();
        Assert.False(await window.ScrollsSidewaysAsync());

        await window.Button("Notfall").ClickAsync();
        await window.Button("Mehr Nummern im Chat zeigen").ClickAsync();
        await window.Page.Locator(".card").First.WaitForAsync();
        Assert.False(await window.ScrollsSidewaysAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/impressum")]
    [InlineData("/gibt-es-nicht")]
    public async Task Page_At320Pixels_NeverScrollsSideways(string path)
    {
        await using var window = await browser.VisitAsync(browser.Server.Url + path, width: 320, height: 640);

        Assert.False(await window.ScrollsSidewaysAsync());
    }

    [Fact]
    public async Task Controls_AreBigEnoughForAThumb()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();

        var small = await window.Page.EvaluateAsync<string[]>("""
            () => Array.from(document.querySelector('thinka-lotse').shadowRoot.querySelectorAll('button, a, textarea, input'))
              .filter(control => control.offsetParent !== null)
              .filter(control => control.getBoundingClientRect().height < 44 || control.getBoundingClientRect().width < 44)
              .map(control => control.className + ' ' + control.textContent)
            """);

        Assert.DoesNotContain(small, control => !control.StartsWith("small", StringComparison.Ordinal));
    }

    [Fact]
    public async Task QuestionWithManyAnswers_IsScrolledIntoView()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();
        foreach (string words in new[] { "ich hab schulden", "nein", "Kölleda", "Termin anfragen", "egal" })
        {
            await window.AskAsync(words);
        }

        await window.ExpectInViewAsync(window.TheirLines.Last);
        await window.ExpectInViewAsync(window.Answers.First);
    }

    [Theory]
    [InlineData(360, 640, true)]
    [InlineData(360, 740, false)]
    [InlineData(1366, 768, false)]
    public async Task FirstQuestion_StandsInViewWithItsAnswers(int width, int height, bool onlySome)
    {
        await using var window = await browser.VisitAsync(width: width, height: height);
        await window.OpenAsync();

        await window.ExpectInViewAsync(window.TheirLines.Last);
        await window.ExpectInViewAsync(onlySome ? window.Page.Locator(".answer:nth-child(-n+6)") : window.Answers);
    }

    [Fact]
    public async Task FirstQuestion_InTheFloatingChat_StandsInViewWithItsAnswers()
    {
        await using var window = await browser.VisitAsync(browser.Site.Url, width: 1366, height: 768);
        await window.OpenAsync();

        await window.ExpectInViewAsync(window.TheirLines.Last);
        await window.ExpectInViewAsync(window.Answers);
    }

    [Theory]
    [InlineData("Ich will nicht mehr leben", 640)]
    [InlineData("Mein Mann schlägt mich", 740)]
    public async Task Danger_ShowsThreeNumbersAtOnce(string words, int height)
    {
        await using var window = await browser.VisitAsync(width: 360, height: height);
        await window.OpenAsync();
        await window.AskAsync(words);

        await window.ExpectInViewAsync(window.Page.Locator(".card:nth-of-type(-n+4) a[href^='tel:']"));
        Assert.InRange(await window.Page.Locator(".card:nth-of-type(-n+4) a[href^='tel:']").CountAsync(), 3, 4);
    }

    [Fact]
    public async Task Services_EndWithTheQuestionInViewBelowTheLastOne()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();
        foreach (string words in new[] { "ich hab schulden", "nein", "Kölleda" })
        {
            await window.AskAsync(words);
        }

        await window.ExpectInViewAsync(window.Page.Locator(".card").Last);
        await window.ExpectInViewAsync(window.TheirLines.Last);
        await window.ExpectInViewAsync(window.Answers);
    }

    [Fact]
    public async Task ServiceCard_UnfoldsToAllThatIsKnown()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();
        foreach (string words in new[] { "ich hab schulden", "nein", "Kölleda" })
        {
            await window.AskAsync(words);
        }

        var card = window.Page.Locator(".card").First;
        var more = card.Locator("button");
        await Assertions.Expect(card.Locator("a[href^='tel:']")).ToBeVisibleAsync();
        await Assertions.Expect(card.GetByText("Adresse:")).ToBeHiddenAsync();
        await Assertions.Expect(more).ToHaveAttributeAsync("aria-expanded", "false");

        await more.ClickAsync();

        await Assertions.Expect(card.GetByText("Adresse:")).ToBeVisibleAsync();
        await Assertions.Expect(card.Locator("a[href^='https://']")).ToBeVisibleAsync();
        await Assertions.Expect(card.Locator($"a[href='{browser.Server.Url}/angebote/local.thepra-schulden']")).ToBeVisibleAsync();
        await Assertions.Expect(more).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(more).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Weniger zu Schuldner"));
    }

    [Fact]
    public async Task HeadAndTools_OnAPhone_LeaveTheRoomToTheConversation()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();

        Assert.True((await window.Page.Locator(".log").BoundingBoxAsync())!.Height > 560);
        await Assertions.Expect(window.Page.Locator(".exit-line")).ToBeHiddenAsync();
        await window.Button("Menü").ClickAsync();
        await Assertions.Expect(window.Page.Locator(".sheet").GetByText("Gesendetes bleibt bei uns.")).ToBeVisibleAsync();
        Assert.True((await window.Page.Locator(".log").BoundingBoxAsync())!.Height > 190);
    }

    [Fact]
    public async Task OfflineNotice_OnAPhone_CoversLessThanHalf()
    {
        await using var window = await browser.VisitAsync(width: 360, height: 740);
        await window.OpenAsync();

        await window.Page.Context.SetOfflineAsync(true);
        await Assertions.Expect(window.Notice).ToContainTextAsync("keine Verbindung");

        Assert.True((await window.Page.Locator(".log").BoundingBoxAsync())!.Height > 300);
        foreach (string number in new[] { "112", "110", "08001110111" })
        {
            var box = (await window.Notice.Locator($"a[href='tel:{number}']").BoundingBoxAsync())!;
            var notice = (await window.Notice.BoundingBoxAsync())!;
            Assert.True(box.Y + box.Height <= notice.Y + notice.Height, $"{number} is cut.");
        }
    }

    [Fact]
    public async Task At400Percent_TheTextBoxIsInViewAndNothingStaysAtTheTop()
    {
        await using var window = await browser.VisitAsync(width: 320, height: 256);
        await window.OpenAsync();

        var input = (await window.Input.BoundingBoxAsync())!;
        var tools = (await window.Page.Locator(".tools").BoundingBoxAsync())!;

        Assert.InRange(input.Y, 150, 256 - input.Height);
        Assert.True(tools.Y + tools.Height <= 0);
        await window.AskAsync("Ich habe Schulden");
        await window.ExpectInViewAsync(window.TheirLines.Last);
    }
}
