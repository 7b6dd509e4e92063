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

        bool isInView = await window.Page.EvaluateAsync<bool>("""
            () => {
              const root = document.querySelector('thinka-lotse').shadowRoot;
              const log = root.querySelector('.log').getBoundingClientRect();
              const question = Array.from(root.querySelectorAll('.line.bot')).pop().getBoundingClientRect();
              return question.top >= log.top && question.bottom <= log.bottom;
            }
            """);

        Assert.True(isInView);
    }
}
