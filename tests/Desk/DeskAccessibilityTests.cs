using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Every page of the desk for everybody: axe finds nothing, nothing sticks out, the keyboard is enough.</summary>
[Collection(DeskInChromium.Name)]
public sealed class DeskAccessibilityTests(DeskBrowserFixture fixture)
{
    private static readonly string[] s_wide = ["/desk", "/desk?tab=mine", "/desk?tab=done", "/desk?notice=NoSuchCode", "/desk/services", "/desk/services?show=hidden&topic=geld.schulden", "/desk/services/local.thepra-schulden", "/desk/services/local.thepra-schulden/edit", "/desk/services/new", "/desk/team", "/desk/account", "/desk/second-factor", "/desk/nothing"];

    [Theory]
    [InlineData(360, true)]
    [InlineData(1280, false)]
    public async Task Pages_HaveNoFindings(int width, bool dark)
    {
        var page = await fixture.SignInAsync(width: width, dark: dark);
        var paths = s_wide.Concat(await TicketsAsync());

        foreach (string path in paths)
        {
            await page.GotoAsync(path);
            await CheckAsync(page, path);
        }
    }

    [Theory]
    [InlineData("/desk/sign-in")]
    [InlineData("/desk/sign-in?notice=SignInFailed")]
    [InlineData("/desk/join/unknown")]
    public async Task PublicPages_HaveNoFindings(string path)
    {
        var page = await fixture.OpenAsync(360, 740);

        await page.GotoAsync(path);

        await CheckAsync(page, path);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task Pages_OnAPhone_NeedNoSidewaysScrolling(int width)
    {
        var page = await fixture.SignInAsync("Frau Leutheusser-Schnarrenberger", width: width);

        foreach (string path in s_wide.Concat(await TicketsAsync()))
        {
            await page.GotoAsync(path);
            int sticksOut = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            string which = await page.EvaluateAsync<string>(
                "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth).map(e => `${e.tagName}.${e.className} ${e.getBoundingClientRect().right}`).slice(-4).join(', ')");
            Assert.True(sticksOut <= 0, $"{path} sticks out by {sticksOut} pixels: {which}");
            int cut = await page.EvaluateAsync<int>(
                "[...document.querySelectorAll('.tabs a, .menu span, button')].filter(e => e.offsetParent && (e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== 'inline' || e.getBoundingClientRect().right > (e.closest('.card, .contact') ?? document.body).getBoundingClientRect().right)).length");
            Assert.True(cut == 0, $"{path} cuts {cut} labels.");
        }
    }

    [Fact]
    public async Task Keyboard_IsEnoughToSignInAndAnswer()
    {
        var account = await fixture.Server.AddCounsellorAsync();
        var talk = await fixture.Server.TalkAsync("Ich habe Schulden.");
        string code = await fixture.Server.AddTicketAsync(talk, Drafts.Violence);
        var page = await fixture.OpenAsync();
        await page.GotoAsync("/desk/sign-in");

        await page.Keyboard.TypeAsync(account.Email!);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DeskServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk$"));
        await TabToAsync(page, $"a[href='/desk/tickets/{code}'].entry");
        await page.Keyboard.PressAsync("Enter");
        await DeskBrowserFixture.ArriveAsync(page, new Regex($"/tickets/{code}$"));
        await TabToAsync(page, "#message");
        await page.Keyboard.TypeAsync("Guten Tag.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".line-counsellor .line-text")).ToHaveTextAsync("Guten Tag.");

        Assert.Contains(await fixture.Server.LinesAsync(talk), line => line.Text == "Guten Tag.");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (int presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key never reached {selector}.");
    }

    private static async Task CheckAsync(IPage page, string path)
    {
        var findings = (await page.RunAxe()).Violations;
        Assert.True(findings.Length == 0, $"{path}: {string.Join("; ", findings.Select(finding => $"{finding.Id} {string.Join(" | ", finding.Nodes.Select(node => node.Html))}"))}");
    }

    private async Task<string[]> TicketsAsync()
    {
        var talk = await fixture.Server.TalkAsync("Ich habe Schulden.");
        string taken = await fixture.Server.AddTicketAsync(talk);
        using var colleague = await fixture.Server.SignInAsync("Herr Kern");
        await colleague.ActAsync(taken, "messages", ("Text", "Guten Tag."));
        await colleague.ActAsync(taken, "notes", ("Text", "Notiz."));
        await colleague.ActAsync(taken, "propose", ("Date", "2026-11-24"), ("Time", "09:30"), ("Place", "Sömmerda"));
        var danger = await fixture.Server.TalkAsync("Hallo");
        string alarm = await fixture.Server.AddTicketAsync(danger, Drafts.Violence);
        await colleague.ActAsync(alarm, "join");
        await fixture.Server.SayAsync(danger, "Ich bringe mich heute um.");
        string done = await fixture.Server.AddTicketAsync(Drafts.SummaryOnly);
        await colleague.ActAsync(done, "close");
        return [$"/desk/tickets/{taken}", $"/desk/tickets/{alarm}", $"/desk/tickets/{done}"];
    }
}
