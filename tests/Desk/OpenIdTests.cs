using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Signing in with the office's own sign-in service, in a real browser at a real provider.</summary>
[Collection(DeskInChromium.Name)]
public sealed class OpenIdTests : IAsyncLifetime
{
    private static readonly Regex s_desk = new("/desk$");

    private OpenIdProvider _provider = null!;
    private DeskServer _server = null!;
    private Chromium _chromium = null!;

    public async Task InitializeAsync()
    {
        _provider = await OpenIdProvider.StartAsync();
        _server = await DeskServer.StartTodayAsync(_provider.Settings);
        await _provider.RegisterAsync(_server.Url);
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _chromium.DisposeAsync();
        await _server.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task Invitation_BindsAnAccount_WhichSignsInFromThenOn()
    {
        var page = await OpenAsync(await InvitationAsync(DeskRoles.Counsellor));

        await GoThroughAsync(page, "Anna");
        await DeskBrowserFixture.ArriveAsync(page, s_desk);
        await page.ClickAsync("text=Abmelden");
        await page.GetByText("Mit „Landkreis“ anmelden").ClickAsync();
        await DeskBrowserFixture.ArriveAsync(page, s_desk);

        await Assertions.Expect(page.Locator(".menu-me")).ToHaveTextAsync("Frau Anna");
        await using var db = await _server.DatabaseAsync();
        var account = Assert.Single(db.Users.ToList());
        Assert.Equal((DeskRoles.Counsellor, "anna@example.org", null), (account.Roles, account.Email, account.PasswordHash));
    }

    [Fact]
    public async Task Stranger_WithoutAnInvitation_StaysOut()
    {
        await _server.AddCounsellorAsync();
        var page = await OpenAsync("/desk/sign-in");

        await GoThroughAsync(page, "Mallory");

        await Assertions.Expect(page.GetByText("gehört zu keinem Konto")).ToBeVisibleAsync();
        await page.GotoAsync("/desk");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk/sign-in"));
    }

    [Fact]
    public async Task Stranger_WithTheAddressOfAColleague_StaysOut()
    {
        var account = await _server.AddCounsellorAsync();
        await using (var db = await _server.DatabaseAsync())
        {
            var row = db.Users.Single(user => user.Id == account.Id);
            (row.Email, row.NormalizedEmail) = ("mallory@example.org", "MALLORY@EXAMPLE.ORG");
            await db.SaveChangesAsync();
        }

        var page = await OpenAsync("/desk/sign-in");

        await GoThroughAsync(page, "Mallory");

        await Assertions.Expect(page.GetByText("gehört zu keinem Konto")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Invitation_ThatWasUsed_LetsNobodyIn()
    {
        string link = await InvitationAsync(DeskRoles.Admin);
        var page = await OpenAsync(link);
        await using (var db = await _server.DatabaseAsync())
        {
            Assert.True(await _server.Services.GetRequiredService<AccountLinks>().UseAsync(db, link.Split('/')[^1], CancellationToken.None));
        }

        await GoThroughAsync(page, "Mallory");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Link ungültig");
    }

    [Fact]
    public async Task Account_WithAnAppForCodes_IsAskedForTheCodeToo()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        await using (var db = await _server.DatabaseAsync())
        {
            string link = await _server.Services.GetRequiredService<AccountLinks>().RecoverAsync(db, account.Id, null, CancellationToken.None);
            await GoThroughAsync(await OpenAsync(AccountLinks.Path(link)), "Kern");
        }

        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        var page = await OpenAsync("/desk/sign-in");
        await GoThroughAsync(page, "Kern");
        await DeskBrowserFixture.ArriveAsync(page, new Regex("/desk/sign-in/code"));
        await page.FillAsync("#code", app.Code());
        await page.ClickAsync("button.primary");

        await DeskBrowserFixture.ArriveAsync(page, s_desk);
        await Assertions.Expect(page.Locator(".menu-me")).ToHaveTextAsync("Herr Kern");
        using var withPassword = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, DeskServer.Password);
        Assert.Equal(HttpStatusCode.BadRequest, withPassword.StatusCode);
    }

    [Theory]
    [InlineData("false", "/desk/second-factor$")]
    [InlineData("true", "/desk$")]
    public async Task Admin_IsLedToAnAppForCodes_UnlessTheServiceHasASecondFactor(string hasSecondFactor, string arrives)
    {
        await using var provider = await OpenIdProvider.StartAsync();
        await using var office = await DeskServer.StartTodayAsync([.. provider.Settings, $"--OpenId:HasSecondFactor={hasSecondFactor}", "--Desk:SecondFactor=Admins"]);
        await provider.RegisterAsync(office.Url);
        var context = await _chromium.Browser.NewContextAsync(new() { BaseURL = office.Url.ToString() });
        var page = await context.NewPageAsync();
        await using var db = await office.DatabaseAsync();
        await page.GotoAsync(AccountLinks.Path(await office.Services.GetRequiredService<AccountLinks>().SetUpAsync(db, CancellationToken.None)));

        await GoThroughAsync(page, "Anna", provider);

        await DeskBrowserFixture.ArriveAsync(page, new Regex(arrives));
    }

    [Fact]
    public async Task ClosedAccount_StaysOut()
    {
        string link = await InvitationAsync(DeskRoles.Counsellor);
        var page = await OpenAsync(link);
        await GoThroughAsync(page, "Anna");
        await DeskBrowserFixture.ArriveAsync(page, s_desk);
        var boss = await _server.AddCounsellorAsync();
        await using var db = await _server.DatabaseAsync();
        await _server.Services.GetRequiredService<TeamDesk>().CloseAsync(db.Users.Single(user => user.Email == "anna@example.org").Id, boss.Id, CancellationToken.None);

        await page.GotoAsync("/desk/sign-in");
        await page.GetByText("Mit „Landkreis“ anmelden").ClickAsync();

        await Assertions.Expect(page.GetByText("gehört zu keinem Konto")).ToBeVisibleAsync();
    }

    private async Task<string> InvitationAsync(DeskRoles roles)
    {
        await using var db = await _server.DatabaseAsync();
        return AccountLinks.Path(await _server.Services.GetRequiredService<AccountLinks>().InviteAsync(db, "somebody", roles, CancellationToken.None));
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var context = await _chromium.Browser.NewContextAsync(new() { BaseURL = _server.Url.ToString() });
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>From our page to the provider, through its pages, and back.</summary>
    private async Task GoThroughAsync(IPage page, string name, OpenIdProvider? provider = null)
    {
        await page.GetByText("Mit „Landkreis“ anmelden").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{Regex.Escape((provider ?? _provider).Issuer)}/"));
        await page.FillAsync("input[name=login]", name);
        await page.FillAsync("input[name=password]", "anything");
        await page.ClickAsync("button[type=submit]");
        await page.ClickAsync("button[type=submit]:has-text('Continue')");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("^http://127"));
    }
}
