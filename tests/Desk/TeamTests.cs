using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Desk;

/// <summary>What admins do for colleagues: helping in again, signing out, closing an account with handing over.</summary>
public sealed class TeamTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task Recovery_TakesTheLostAppAway_AndIsWrittenDown()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        await _server.SecureAsync(account);
        using var admin = await _server.SignInAsync("Frau Lange");
        using var page = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/recover");
        using var owner = new DeskClient(_server.Url);

        using var renewed = await owner.SendAsync("/desk/sign-in", Links.On(await page.Content.ReadAsStringAsync()), ("Password", "fünf neue leise Wörter hier"));
        using var again = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, "fünf neue leise Wörter hier");

        Assert.Equal("/desk", renewed.Headers.Location?.OriginalString);
        Assert.Equal("/desk", again.Headers.Location?.OriginalString);
        string history = await owner.PageAsync("/desk/account");
        Assert.Contains("Link für neuen Zugang gemacht", history, StringComparison.Ordinal);
        Assert.Contains("Neues Passwort mit einem Link, App für Codes entfernt", history, StringComparison.Ordinal);
        Assert.Contains("von Frau Lange", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RecoveryLink_AfterAnHour_IsOver()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var admin = await _server.SignInAsync();
        using var page = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/recover");
        string link = Links.On(await page.Content.ReadAsStringAsync());
        _server.Clock.Advance(TimeSpan.FromMinutes(61));

        using var late = await new DeskClient(_server.Url).GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
    }

    [Fact]
    public async Task RecoveryLink_ForTheOwnAccount_IsNotMade()
    {
        var account = await _server.AddCounsellorAsync();
        using var admin = await _server.SignInAsync(account);

        using var answer = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/recover");

        Assert.Equal($"/desk/team/{account.Id}", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task LinksOfAnAdmin_OpenNothing_AfterTheirAccountWasClosed()
    {
        var leaving = await _server.AddCounsellorAsync("Herr Kern");
        using var admin = await _server.SignInAsync(leaving);
        using var page = await admin.SendAsync("/desk/team", "/desk/team/invite", ("Admin", "true"));
        string link = Links.On(await page.Content.ReadAsStringAsync());
        using var boss = await _server.SignInAsync();

        using var closed = await boss.SendAsync("/desk/team", $"/desk/team/{leaving.Id}/close");
        using var guest = await new DeskClient(_server.Url).GetAsync(link);

        Assert.Equal(HttpStatusCode.Gone, guest.StatusCode);
    }

    [Fact]
    public async Task SignOut_ByAnAdmin_EndsAllSessionsOfTheColleague()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var here = await _server.SignInAsync(account);
        using var there = await _server.SignInAsync(account);
        using var admin = await _server.SignInAsync();

        using var ended = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/sign-out");
        using var first = await here.GetAsync("/desk");
        using var second = await there.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
    }

    [Fact]
    public async Task OwnSessions_AreListedWithDevice_AndEachCanBeEnded()
    {
        var account = await _server.AddCounsellorAsync();
        using var here = await _server.SignInAsync(account);
        using var there = new DeskClient(_server.Url);
        there.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0");
        await there.SignInAsync(account.Email!, DeskServer.Password);
        await using var db = await _server.DatabaseAsync();
        string other = db.DeskSessions.Single(session => session.CounsellorId == account.Id && session.Browser == "Firefox").Id;

        string before = await here.PageAsync("/desk/account");
        using var ended = await here.SendAsync("/desk/account", "/desk/account/sessions/end", ("Id", other));
        using var answer = await there.GetAsync("/desk");

        Assert.Contains("Firefox auf Windows", before, StringComparison.Ordinal);
        Assert.DoesNotContain("Firefox auf Windows", await here.PageAsync("/desk/account"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task SessionOfAnother_CantBeEndedFromTheOwnPage()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var colleague = await _server.SignInAsync(account);
        using var stranger = await _server.SignInAsync(DeskRoles.Counsellor);
        await using var db = await _server.DatabaseAsync();
        string session = db.DeskSessions.Single(entity => entity.CounsellorId == account.Id).Id;

        using var tried = await stranger.SendAsync("/desk/account", "/desk/account/sessions/end", ("Id", session));
        using var still = await colleague.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task LastUse_OfASession_IsWrittenDown()
    {
        var account = await _server.AddCounsellorAsync();
        using var client = await _server.SignInAsync(account);
        var began = _server.Clock.GetUtcNow();
        _server.Clock.Advance(TimeSpan.FromMinutes(30));

        using var page = await client.GetAsync("/desk/account");

        await using var db = await _server.DatabaseAsync();
        Assert.Equal(began + TimeSpan.FromMinutes(30), db.DeskSessions.Single(session => session.CounsellorId == account.Id).LastUsedAt.ToDateTimeOffset());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Departure_HandsOpenRequestsOver_ToAColleagueOrTheInbox(bool toColleague)
    {
        var leaving = await _server.AddCounsellorAsync("Herr Kern");
        var heir = await _server.AddCounsellorAsync("Frau Erbe", DeskRoles.Counsellor);
        string taken = await _server.AddTicketAsync();
        string waiting = await _server.AddTicketAsync();
        string done = await _server.AddTicketAsync();
        using var client = await _server.SignInAsync(leaving);
        await client.ActAsync(taken, "take");
        await client.ActAsync(waiting, "wait");
        await client.ActAsync(done, "take");
        await client.ActAsync(done, "close");
        using var admin = await _server.SignInAsync();

        using var closed = await admin.SendAsync("/desk/team", $"/desk/team/{leaving.Id}/close", ("To", toColleague ? heir.Id : ""));

        string? owner = toColleague ? heir.Id : null;
        Assert.EndsWith($"?notice={DeskNotice.AccountClosed}", closed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal((owner, toColleague ? TicketStatus.Taken : TicketStatus.New), ((await _server.TicketAsync(taken)).CounsellorId, (await _server.TicketAsync(taken)).Status));
        Assert.Equal(owner, (await _server.TicketAsync(waiting)).CounsellorId);
        Assert.Equal(leaving.Id, (await _server.TicketAsync(done)).CounsellorId);
    }

    [Fact]
    public async Task Departure_FromTheMidstOfAChat_LetsTheBotAnswerAgain()
    {
        var leaving = await _server.AddCounsellorAsync("Herr Kern");
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        using var client = await _server.SignInAsync(leaving);
        await client.ActAsync(code, "join");
        using var admin = await _server.SignInAsync();

        using var closed = await admin.SendAsync("/desk/team", $"/desk/team/{leaving.Id}/close");

        Assert.EndsWith($"?notice={DeskNotice.AccountClosed}", closed.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Null((await _server.TicketAsync(code)).CounsellorId);
        await using var db = await _server.DatabaseAsync();
        var row = (await db.Conversations.FindAsync(talk))!;
        Assert.Null(_server.Open<Conversation>(row.State).Counsellor);
    }

    [Fact]
    public async Task NameOfSomebodyWhoLeft_StaysReadableInTheHistory()
    {
        var leaving = await _server.AddCounsellorAsync("Herr Abschied");
        string code = await _server.AddTicketAsync();
        using var client = await _server.SignInAsync(leaving);
        await client.ActAsync(code, "notes", ("Text", "Rückruf versprochen."));
        using var admin = await _server.SignInAsync();

        using var closed = await admin.SendAsync("/desk/team", $"/desk/team/{leaving.Id}/close");

        Assert.Contains("Herr Abschied", await admin.PageAsync($"/desk/tickets/{code}"), StringComparison.Ordinal);
        Assert.Contains("Konto geschlossen", await admin.PageAsync($"/desk/team/{leaving.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClosedAccount_OpenedAgain_SignsInWithTheOldPassword()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var admin = await _server.SignInAsync();
        using var closed = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/close");

        using var opened = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/open");
        using var back = await new DeskClient(_server.Url).TrySignInAsync(account.Email!, DeskServer.Password);

        Assert.Equal("/desk", back.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/desk/team/nobody")]
    [InlineData("/desk/team/00000000-0000-0000-0000-000000000000")]
    public async Task Person_WhoIsNotKnown_HasNoPage(string path)
    {
        using var admin = await _server.SignInAsync();

        using var answer = await admin.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task ChangeOfAName_ThatWasReadBeforeTheRolesChanged_DoesNotBringThemBack()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        await using var scope = _server.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Counsellor>>();
        var stale = (await users.FindByIdAsync(account.Id))!;
        await _server.Services.GetRequiredService<TeamDesk>().SetRolesAsync(account.Id, DeskRoles.Counsellor, account.Id, CancellationToken.None);

        stale.DisplayName = "Herr Neu";
        var renamed = await users.UpdateAsync(stale);

        await using var db = await _server.DatabaseAsync();
        Assert.False(renamed.Succeeded);
        Assert.Equal(DeskRoles.Counsellor, db.Users.Single(user => user.Id == account.Id).Roles);
    }
}
