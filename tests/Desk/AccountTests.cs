using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Desk.Accounts;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Accounts: how one is made, renewed and closed.</summary>
public sealed class AccountTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task SetupLink_MakesOneAccount_AndNoSecond()
    {
        string link = await SetupLinkAsync();
        using var first = new DeskClient(_server.Url);
        using var second = new DeskClient(_server.Url);

        using var made = await Join(first, link, NewEmail());
        using var refused = await Join(second, link, NewEmail());

        Assert.Equal("/desk", made.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, refused.StatusCode);
    }

    [Fact]
    public async Task SetupLink_AfterAnHour_IsOver()
    {
        string link = await SetupLinkAsync();
        _server.Clock.Advance(TimeSpan.FromMinutes(61));
        using var client = new DeskClient(_server.Url);

        using var answer = await client.GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task Join_WithAShortPassword_SaysWhatIsMissingAndKeepsTheLink()
    {
        string link = await SetupLinkAsync();
        using var client = new DeskClient(_server.Url);

        using var refused = await Join(client, link, NewEmail(), "kurz");
        using var made = await Join(client, link, NewEmail());

        Assert.Contains("mindestens 12 Zeichen", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/desk", made.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Invitation_MadeAtTheDesk_WorksOnce()
    {
        using var host = await _server.SignInAsync();
        using var page = await host.SendAsync("/desk/team", "/desk/team/invite", ("Counsellor", "true"));
        string link = Links.On(await page.Content.ReadAsStringAsync());
        using var first = new DeskClient(_server.Url);
        using var second = new DeskClient(_server.Url);

        using var made = await Join(first, link, NewEmail());
        using var refused = await Join(second, link, NewEmail());

        Assert.Equal("/desk", made.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, refused.StatusCode);
    }

    [Fact]
    public async Task ClosedAccount_LosesItsSession_AndCantSignInAgain()
    {
        using var boss = await _server.SignInAsync();
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var colleague = await _server.SignInAsync(account);

        using var closed = await boss.SendAsync("/desk/team", $"/desk/team/{account.Id}/close");
        using var session = await colleague.GetAsync("/desk");
        using var again = await colleague.TrySignInAsync(account.Email!, DeskServer.Password);

        Assert.EndsWith("?notice=AccountClosed", closed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, session.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
    }

    [Fact]
    public async Task OwnAccount_CantBeClosed()
    {
        var account = await _server.AddCounsellorAsync();
        using var client = await _server.SignInAsync(account);

        using var answer = await client.SendAsync("/desk/team", $"/desk/team/{account.Id}/close");
        using var still = await client.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task PasswordChange_EndsOtherSessions_AndKeepsThisOne()
    {
        var account = await _server.AddCounsellorAsync();
        using var here = await _server.SignInAsync(account);
        using var there = await _server.SignInAsync(account);

        using var changed = await here.SendAsync("/desk/account", "/desk/account/password", ("Current", DeskServer.Password), ("Fresh", "fünf neue leise Wörter hier"));
        using var mine = await here.GetAsync("/desk");
        using var other = await there.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.OK, mine.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task ForgottenPassword_IsSetAnewWithAColleaguesLink_AndEndsOldSessions()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var old = await _server.SignInAsync(account);
        using var colleague = await _server.SignInAsync();
        using var page = await colleague.SendAsync("/desk/team", $"/desk/team/{account.Id}/recover");
        string link = Links.On(await page.Content.ReadAsStringAsync());
        using var owner = new DeskClient(_server.Url);

        using var renewed = await owner.SendAsync("/desk/sign-in", link, ("Password", "fünf neue leise Wörter hier"));
        using var session = await old.GetAsync("/desk");
        using var withOld = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, DeskServer.Password);
        using var withNew = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, "fünf neue leise Wörter hier");
        using var again = await new DeskClient(_server.Url).GetAsync(link);

        Assert.Equal("/desk", renewed.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Redirect, session.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, withOld.StatusCode);
        Assert.Equal("/desk", withNew.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
    }

    [Fact]
    public async Task RecoveryLink_WithAShortPassword_KeepsTheOldOneAndTheLink()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        await using var db = await _server.DatabaseAsync();
        string link = AccountLinks.Path(await _server.Services.GetRequiredService<AccountLinks>().RecoverAsync(db, account.Id, null, CancellationToken.None));
        using var owner = new DeskClient(_server.Url);

        using var refused = await owner.SendAsync("/desk/sign-in", link, ("Password", "kurz"));
        using var withOld = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, DeskServer.Password);
        using var still = await owner.GetAsync(link);

        Assert.Contains("mindestens 12 Zeichen", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("/desk", withOld.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task NewName_IsShownAtOnce()
    {
        using var client = await _server.SignInAsync();

        using var answer = await client.SendAsync("/desk/account", "/desk/account/name", ("Name", "Frau Neu"));

        Assert.Contains("Frau Neu", await client.PageAsync("/desk"), StringComparison.Ordinal);
    }

    private async Task<string> SetupLinkAsync()
    {
        await using var db = await _server.DatabaseAsync();
        return AccountLinks.Path(await _server.Services.GetRequiredService<AccountLinks>().SetUpAsync(db, CancellationToken.None));
    }

    private static string NewEmail() => $"{Guid.NewGuid():N}@example.org";

    private static Task<HttpResponseMessage> Join(DeskClient client, string link, string email, string password = DeskServer.Password) =>
        client.SendAsync("/desk/sign-in", link, ("Name", "Frau Neu"), ("Email", email), ("Password", password));
}
