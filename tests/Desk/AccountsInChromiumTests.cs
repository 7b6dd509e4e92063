using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Accounts in a real browser: the way from the first link to the desk, the second factor, a departure; each page for everybody.</summary>
[Collection(DeskInChromium.Name)]
public sealed class AccountsInChromiumTests : IAsyncLifetime
{
    private DeskServer _server = null!;
    private Chromium _chromium = null!;

    public async Task InitializeAsync()
    {
        _server = await DeskServer.StartAsync("--Desk:SecondFactor=Admins");
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1366)]
    public async Task FirstAccount_FromTheSetupLink_ArrivesAtTheDeskWithASecondFactor(int width)
    {
        var page = await OpenAsync(width);
        await page.GotoAsync(await SetupLinkAsync());
        await page.FillAsync("#name", "Frau Lange");
        await page.FillAsync("#email", "lange@example.org");
        await page.FillAsync("#password", DeskServer.Password);
        await CheckAsync(page);
        await page.ClickAsync("button.primary");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk/second-factor$"));
        await CheckAsync(page);
        await page.FillAsync("#code", (await AppAsync(page)).Code());
        await page.ClickAsync("button.primary");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Ersatz-Codes");
        await CheckAsync(page);

        await page.ClickAsync("a.primary");

        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk$"));
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Posteingang");
    }

    [Fact]
    public async Task SignIn_WithPasswordAndCode_NeedsOnlyTheKeyboard()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        var page = await OpenAsync(360);
        await page.GotoAsync("/desk/sign-in?to=/desk/team");

        await page.Keyboard.TypeAsync(account.Email!);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(DeskServer.Password);
        await page.Keyboard.PressAsync("Enter");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk/sign-in/code"));
        await CheckAsync(page);
        await page.Keyboard.TypeAsync(app.Code());
        await page.Keyboard.PressAsync("Enter");

        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk/team$"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1366)]
    public async Task PagesOfAccounts_HaveNoFindings(int width)
    {
        var colleague = await _server.AddCounsellorAsync("Frau Leutheusser-Schnarrenberger", DeskRoles.Counsellor);
        using var client = await _server.SignInAsync(colleague);
        await client.ActAsync(await _server.AddTicketAsync(), "take");
        var page = await SignInAsync(width);

        foreach (string path in new[] { "/desk/team", $"/desk/team/{colleague.Id}", "/desk/account", "/desk/second-factor" })
        {
            await page.GotoAsync(path);
            await CheckAsync(page);
        }

        await page.GotoAsync("/desk/team");
        await page.ClickAsync("text=Einladungs-Link machen");
        await CheckAsync(page);
        await page.GotoAsync($"/desk/team/{colleague.Id}");
        await page.ClickAsync("text=Link für einen neuen Zugang machen");
        await CheckAsync(page);
    }

    [Fact]
    public async Task Departure_IsAskedBackAndHandsTheRequestsOver()
    {
        var colleague = await _server.AddCounsellorAsync("Herr Kern", DeskRoles.Counsellor);
        var heir = await _server.AddCounsellorAsync("Frau Erbe", DeskRoles.Counsellor);
        string code = await _server.AddTicketAsync();
        using var client = await _server.SignInAsync(colleague);
        await client.ActAsync(code, "take");
        var page = await SignInAsync(1366);
        string question = "";
        page.Dialog += (_, dialog) =>
        {
            question = dialog.Message;
            _ = dialog.AcceptAsync();
        };

        await page.GotoAsync($"/desk/team/{colleague.Id}");
        await page.SelectOptionAsync("#to", new SelectOptionValue { Label = "Frau Erbe" });
        await page.ClickAsync("button.danger");

        await Assertions.Expect(page.Locator("#notice")).ToContainTextAsync("Das Konto ist geschlossen.");
        Assert.Equal("Konto von Herr Kern schließen?", question);
        Assert.Equal(heir.Id, (await _server.TicketAsync(code)).CounsellorId);
        await CheckAsync(page);
    }

    private async Task<IPage> SignInAsync(int width)
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        var page = await OpenAsync(width);
        await page.GotoAsync("/desk/sign-in");
        await page.FillAsync("#email", account.Email!);
        await page.FillAsync("#password", DeskServer.Password);
        await page.ClickAsync("button.primary");
        await page.FillAsync("#code", app.Code());
        await page.ClickAsync("button.primary");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk$"));
        return page;
    }

    private async Task<string> SetupLinkAsync()
    {
        await using var db = await _server.DatabaseAsync();
        return AccountLinks.Path(await _server.Services.GetRequiredService<AccountLinks>().SetUpAsync(db, CancellationToken.None));
    }

    private async Task<IPage> OpenAsync(int width)
    {
        var context = await _chromium.Browser.NewContextAsync(new() { BaseURL = _server.Url.ToString(), ViewportSize = new() { Width = width, Height = 800 } });
        return await context.NewPageAsync();
    }

    private async Task<AuthenticatorApp> AppAsync(IPage page) => new(await page.Locator("#key").TextContentAsync() ?? "", _server.Clock);

    private static async Task CheckAsync(IPage page)
    {
        var findings = (await page.RunAxe()).Violations;
        Assert.True(findings.Length == 0, $"{page.Url}: {string.Join("; ", findings.Select(finding => $"{finding.Id} {string.Join(" | ", finding.Nodes.Select(node => node.Html))}"))}");
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, $"{page.Url} sticks out.");
    }
}
