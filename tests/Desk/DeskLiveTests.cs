using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Open pages of the desk follow what happens, without taking anything from the counsellor's hands.</summary>
[Collection(DeskInChromium.Name)]
public sealed class DeskLiveTests(DeskBrowserFixture fixture)
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task Inbox_ShowsANewRequestByItself()
    {
        var page = await fixture.SignInAsync();

        string code = await _server.AddTicketAsync(Drafts.PowerCut);

        await Assertions.Expect(page.Locator($"#row-{code}")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator($"#row-{code}")).ToContainTextAsync("Strom und Heizung");
    }

    [Fact]
    public async Task Chat_ShowsNewLines_AndKeepsWhatIsBeingTyped()
    {
        var page = await fixture.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await page.GotoAsync($"/desk/tickets/{code}");
        await page.ClickAsync("#verb-take");
        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Die Anfrage liegt jetzt bei Ihnen.");
        await page.FillAsync("#message", "Ich schreibe gerade");

        await _server.SayAsync(talk, "Der Birnbaum ist gelb.");

        await Assertions.Expect(page.Locator(".line-resident").Last).ToContainTextAsync("Der Birnbaum ist gelb.");
        await Assertions.Expect(page.Locator("#message")).ToHaveValueAsync("Ich schreibe gerade");
        await Assertions.Expect(page.Locator("#message")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Message_IsSentOnce_AndTheFieldIsEmptyForTheNext()
    {
        var page = await fixture.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await page.GotoAsync($"/desk/tickets/{code}");

        foreach (string text in new[] { "Erste Nachricht", "Zweite Nachricht" })
        {
            await page.FillAsync("#message", text);
            await page.DblClickAsync(".composer button.primary");
            await Assertions.Expect(page.Locator(".line-counsellor").Last).ToContainTextAsync(text);
            await Assertions.Expect(page.Locator("#message")).ToHaveValueAsync("");
        }

        var written = (await _server.LinesAsync(talk)).Where(line => line.Key == "engine.counsellorWrote").Select(line => line.Text);
        Assert.Equal(["Erste Nachricht", "Zweite Nachricht"], written);
    }

    [Fact]
    public async Task ColleaguesAct_IsSeenByItself_AndAnActOnTheOldStateIsTold()
    {
        var page = await fixture.SignInAsync("Frau Erste");
        string code = await _server.AddTicketAsync();
        await page.GotoAsync($"/desk/tickets/{code}");
        using var colleague = await _server.SignInAsync("Herr Zweiter");

        await colleague.ActAsync(code, "take");

        await Assertions.Expect(page.Locator("#verb-take")).ToHaveTextAsync("Von Herr Zweiter zu mir holen");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Withdrawal_EmptiesAnOpenPageAtOnce(bool byDeleting)
    {
        var page = await fixture.SignInAsync();
        var talk = await _server.TalkAsync("Der Apfelbaum ist rot.");
        string code = await _server.AddTicketAsync(talk);
        await page.GotoAsync($"/desk/tickets/{code}");
        await page.FillAsync("#message", "Guten Tag, Anna Beispiel");

        if (byDeleting)
        {
            await _server.Turns.PlayAsync(talk, new Inbound.Said("Meine Daten löschen", "menu.delete"), null, null, CancellationToken.None);
            await _server.PressAsync(talk, "Ja");
        }
        else
        {
            await _server.WithdrawAsync(talk, code);
            _server.Services.GetRequiredService<ChangeFeed>().Publish(talk);
        }

        await Assertions.Expect(page.Locator("#main")).ToContainTextAsync("Alle Angaben sind gelöscht.");
        string left = await page.ContentAsync();
        Assert.All(["Anna Beispiel", "0151 0000000", "Apfelbaum", "24. November"], word => Assert.DoesNotContain(word, left, StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator("#message, #summary, #contact, #appoint, #notes").CountAsync());
    }

    [Fact]
    public async Task SecondProposal_TakesThePlaceOfTheFirst()
    {
        var page = await fixture.SignInAsync();
        string code = await _server.AddTicketAsync();
        await page.GotoAsync($"/desk/tickets/{code}");
        await Assertions.Expect(page.Locator("#appoint summary")).ToHaveTextAsync("Termin vorschlagen");

        await ProposeAsync(page, "2026-11-24", "09:30");
        await Assertions.Expect(page.Locator("#appointment .appointment")).ToContainTextAsync("9:30 Uhr");
        await Assertions.Expect(page.Locator("#appoint summary")).ToHaveTextAsync("Anderen Termin vorschlagen");
        await Assertions.Expect(page.Locator("#appoint")).Not.ToHaveAttributeAsync("open", "");
        await page.ClickAsync("#appoint summary");
        await ProposeAsync(page, "2026-11-25", "14:00");

        await Assertions.Expect(page.Locator("#appointment .appointment")).ToContainTextAsync("14:00 Uhr");
        await Assertions.Expect(page.Locator("#appointment .appointment")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#appointment")).Not.ToContainTextAsync("9:30 Uhr");
    }

    [Fact]
    public async Task ProposalOnASunday_IsAskedAboutAndKeepsWhatWasFilledIn()
    {
        var page = await fixture.SignInAsync();
        string code = await _server.AddTicketAsync();
        await page.GotoAsync($"/desk/tickets/{code}");

        await ProposeAsync(page, "2026-11-29", "09:30");
        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Das ist am Wochenende.");
        await Assertions.Expect(page.Locator("#date")).ToHaveValueAsync("2026-11-29");
        await page.GetByLabel("Trotzdem").CheckAsync();
        await page.ClickAsync("#appoint button.primary");

        await Assertions.Expect(page.Locator("#appointment .appointment")).ToContainTextAsync("Sonntag, 29. November");
        await Assertions.Expect(page.GetByLabel("Trotzdem")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task HandingBack_WithAnOpenAlarm_IsAskedBack()
    {
        var page = await fixture.SignInAsync();
        var talk = await _server.TalkAsync("Hallo");
        string code = await _server.AddTicketAsync(talk);
        await page.GotoAsync($"/desk/tickets/{code}");
        await page.ClickAsync("#verb-join");
        await Assertions.Expect(page.Locator("#verb-hand-back")).ToBeVisibleAsync();
        await _server.SayAsync(talk, "Ich bringe mich heute um.");
        await Assertions.Expect(page.Locator("#alarm .banner-alarm")).ToBeVisibleAsync();
        string asked = "";
        page.Dialog += (_, dialog) =>
        {
            asked = dialog.Message;
            _ = dialog.DismissAsync();
        };

        await page.ClickAsync("#verb-hand-back");

        Assert.Contains("Alarm offen", asked, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#verb-hand-back")).ToBeVisibleAsync();
        await page.ClickAsync("#verb-acknowledge");
        await Assertions.Expect(page.Locator("#alarm .banner-alarm")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task NewLine_IsMarkedUntilItWasLookedAt()
    {
        var page = await fixture.SignInAsync();
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await page.GotoAsync($"/desk/tickets/{code}");
        await page.ClickAsync("#verb-join");
        await Assertions.Expect(page.Locator("#verb-hand-back")).ToBeVisibleAsync();
        await page.Locator("#chat-scroll").ScrollIntoViewIfNeededAsync();

        await _server.SayAsync(talk, "Der Birnbaum ist gelb.");

        await Assertions.Expect(page.Locator(".line-new")).ToHaveCountAsync(1);
        await page.Locator(".line-new").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator(".line-new")).ToHaveCountAsync(0, new() { Timeout = 10_000 });
    }

    [Fact]
    public async Task MissingSettings_ArePutAwayForTheSession()
    {
        var page = await fixture.SignInAsync();
        await page.ClickAsync("#missing summary");

        await page.GetByRole(AriaRole.Button, new() { Name = "Heute nicht mehr zeigen" }).ClickAsync();

        await Assertions.Expect(page.Locator("#missing")).ToBeHiddenAsync();
        await page.GotoAsync("/desk/team");
        await Assertions.Expect(page.Locator("#missing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Alarm_IsShownOnEveryLivePage()
    {
        var page = await fixture.SignInAsync();
        string other = await _server.AddTicketAsync();
        var talk = await _server.TalkAsync("Hallo");
        string code = await _server.AddTicketAsync(talk);
        using var colleague = await _server.SignInAsync("Herr Kern");
        await colleague.ActAsync(code, "join");
        await page.GotoAsync($"/desk/tickets/{other}");
        var strip = page.Locator("#alarm-strip");
        string before = await strip.InnerTextAsync();

        await _server.SayAsync(talk, "Ich bringe mich heute um.");

        await Assertions.Expect(strip).ToContainTextAsync("Jetzt ansehen.");
        await Assertions.Expect(strip).Not.ToHaveTextAsync(before);
        await colleague.ActAsync(code, "acknowledge");
        await Assertions.Expect(strip).ToHaveTextAsync(before);
    }

    [Fact]
    public async Task TwoTabs_ShareOneStream()
    {
        var page = await fixture.SignInAsync();
        string first = await _server.AddTicketAsync();
        await Assertions.Expect(page.Locator($"#row-{first}")).ToBeVisibleAsync();
        int before = Streams;
        var second = await page.Context.NewPageAsync();

        await second.GotoAsync("/desk");
        string code = await _server.AddTicketAsync();

        await Assertions.Expect(page.Locator($"#row-{code}")).ToBeVisibleAsync();
        await Assertions.Expect(second.Locator($"#row-{code}")).ToBeVisibleAsync();
        Assert.Equal(before, Streams);
    }

    [Fact]
    public async Task SignOut_EndsTheStreams_AndLeadsOtherTabsToTheSignIn()
    {
        var page = await fixture.SignInAsync();
        var second = await page.Context.NewPageAsync();
        await second.GotoAsync("/desk");

        await page.ClickAsync("text=Abmelden");

        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Sie sind abgemeldet.");
        await DeskBrowserFixture.ArriveAsync(second, new Regex("/desk/sign-in"));
    }

    [Fact]
    public async Task Desk_WithoutScripts_Works()
    {
        var page = await fixture.SignInAsync(script: false);
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);

        await page.GotoAsync($"/desk/tickets/{code}");
        await page.FillAsync("#message", "Ohne Skript.");
        await page.ClickAsync(".composer button.primary");

        await Assertions.Expect(page.Locator(".line-counsellor")).ToContainTextAsync("Ohne Skript.");
    }

    [Fact]
    public async Task FirstPage_WeighsLittle_AndAsksNobodyElse()
    {
        var account = await _server.AddCounsellorAsync();
        var page = await fixture.OpenAsync();
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await DeskBrowserFixture.SignInAsync(page, account);
        await page.WaitForLoadStateAsync(LoadState.Load);

        double kilobytes = 0;
        foreach (var answer in answers.ToList().Where(answer => !answer.Url.EndsWith("/stream", StringComparison.Ordinal) && answer.Ok))
        {
            kilobytes += (await answer.Request.SizesAsync()).ResponseBodySize / 1024.0;
        }

        Assert.All(answers.ToList(), answer => Assert.StartsWith(_server.Url.ToString(), answer.Url, StringComparison.Ordinal));
        Assert.InRange(kilobytes, 1, 60);
    }

    private static async Task ProposeAsync(IPage page, string date, string time)
    {
        await page.FillAsync("#date", date);
        await page.FillAsync("#time", time);
        await page.ClickAsync("#appoint button.primary");
    }

    private int Streams => _server.Services.GetRequiredService<DeskStreams>().Count;
}
