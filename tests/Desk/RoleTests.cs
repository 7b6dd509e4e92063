using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Roles: what each opens, and that somebody always stays who administers.</summary>
public sealed class RoleTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Theory]
    [InlineData(DeskRoles.Counsellor, "/desk", HttpStatusCode.OK)]
    [InlineData(DeskRoles.Counsellor, "/desk/services", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Counsellor, "/desk/services/missing", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Counsellor, "/desk/team", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Counsellor, "/desk/account", HttpStatusCode.OK)]
    [InlineData(DeskRoles.Curator, "/desk", HttpStatusCode.Redirect)]
    [InlineData(DeskRoles.Curator, "/desk/find?code=K7-4MQ", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Curator, "/desk/tickets/K7-4MQ", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Curator, "/desk/services", HttpStatusCode.OK)]
    [InlineData(DeskRoles.Curator, "/desk/team", HttpStatusCode.Forbidden)]
    [InlineData(DeskRoles.Admin, "/desk", HttpStatusCode.OK)]
    [InlineData(DeskRoles.Admin, "/desk/services", HttpStatusCode.OK)]
    [InlineData(DeskRoles.Admin, "/desk/team", HttpStatusCode.OK)]
    public async Task Role_OpensItsOwnPagesOnly(DeskRoles roles, string path, HttpStatusCode expected)
    {
        using var client = await _server.SignInAsync(roles);

        using var answer = await client.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task FrontDoor_OfACurator_LeadsToTheServices()
    {
        using var curator = await _server.SignInAsync(DeskRoles.Curator);

        using var answer = await curator.GetAsync("/desk");
        string page = await curator.PageAsync("/desk/services");

        Assert.Equal("/desk/services", answer.Headers.Location?.OriginalString);
        Assert.DoesNotContain("Posteingang", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/desk/team", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_OfAnotherRole_DoesNothing()
    {
        using var curator = await _server.SignInAsync(DeskRoles.Curator);
        string code = await _server.AddTicketAsync();

        using var answer = await curator.SendAsync("/desk/account", $"/desk/tickets/{code}/take", ("Version", "1"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null((await _server.TicketAsync(code)).CounsellorId);
    }

    [Fact]
    public async Task RoleTakenAway_ClosesItsPagesAtOnce()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern");
        using var colleague = await _server.SignInAsync(account);
        using var admin = await _server.SignInAsync();

        using var changed = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/roles", ("Counsellor", "true"));
        using var team = await colleague.GetAsync("/desk/team");
        using var inbox = await colleague.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.Forbidden, team.StatusCode);
        Assert.Equal(HttpStatusCode.OK, inbox.StatusCode);
    }

    [Fact]
    public async Task Invitation_NamesTheRolesOfTheAccount()
    {
        using var admin = await _server.SignInAsync();
        using var page = await admin.SendAsync("/desk/team", "/desk/team/invite", ("Curator", "true"));
        using var guest = new DeskClient(_server.Url);

        using var made = await guest.SendAsync("/desk/sign-in", Links.On(await page.Content.ReadAsStringAsync()), ("Name", "Frau Neu"), ("Email", $"{Guid.NewGuid():N}@example.org"), ("Password", DeskServer.Password));
        using var services = await guest.GetAsync("/desk/services");
        using var team = await guest.GetAsync("/desk/team");

        Assert.Equal(HttpStatusCode.OK, services.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, team.StatusCode);
    }

    [Fact]
    public async Task Invitation_WithoutARole_IsNotMade()
    {
        using var admin = await _server.SignInAsync();

        using var page = await admin.SendAsync("/desk/team", "/desk/team/invite");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("/desk/join/", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Roles_WithNoBoxTicked_StayAsTheyAre()
    {
        var account = await _server.AddCounsellorAsync("Herr Kern", DeskRoles.Curator);
        using var admin = await _server.SignInAsync();

        using var answer = await admin.SendAsync("/desk/team", $"/desk/team/{account.Id}/roles");

        await using var db = await _server.DatabaseAsync();
        Assert.EndsWith($"?notice={DeskNotice.RoleMissing}", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(DeskRoles.Curator, db.Users.Single(user => user.Id == account.Id).Roles);
    }

    [Fact]
    public async Task SetupLink_MakesAnAccountThatMayDoEverything()
    {
        await using var db = await _server.DatabaseAsync();
        string link = AccountLinks.Path(await _server.Services.GetRequiredService<AccountLinks>().SetUpAsync(db, CancellationToken.None));
        using var guest = new DeskClient(_server.Url);

        using var made = await guest.SendAsync("/desk/sign-in", link, ("Name", "Frau Neu"), ("Email", $"{Guid.NewGuid():N}@example.org"), ("Password", DeskServer.Password));

        string page = await guest.PageAsync("/desk/account");
        Assert.All(["Beratung", "Angebote pflegen", "Verwaltung"], role => Assert.Contains(role, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LastAdmin_CanNeitherBeDemotedNorClosed()
    {
        await using var alone = await DeskServer.StartAsync();
        var last = await alone.AddCounsellorAsync();
        await alone.AddCounsellorAsync("Herr Kern", DeskRoles.Counsellor | DeskRoles.Curator);
        using var admin = await alone.SignInAsync(last);

        using var demoted = await admin.SendAsync("/desk/team", $"/desk/team/{last.Id}/roles", ("Counsellor", "true"));
        bool closed = await alone.Services.GetRequiredService<TeamDesk>().CloseAsync(last.Id, "somebody", CancellationToken.None);
        using var team = await admin.GetAsync("/desk/team");

        Assert.EndsWith($"?notice={DeskNotice.LastAdmin}", demoted.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.False(closed);
        Assert.Equal(HttpStatusCode.OK, team.StatusCode);
    }

    [Fact]
    public async Task TwoAdmins_WhoDemoteEachOtherAtOnce_LeaveOne()
    {
        await using var office = await DeskServer.StartAsync();
        var first = await office.AddCounsellorAsync();
        var second = await office.AddCounsellorAsync("Herr Kern");
        var team = office.Services.GetRequiredService<TeamDesk>();

        bool[] done = await Task.WhenAll(
            team.SetRolesAsync(first.Id, DeskRoles.Counsellor, second.Id, CancellationToken.None),
            team.SetRolesAsync(second.Id, DeskRoles.Counsellor, first.Id, CancellationToken.None));

        Assert.Single(done, demoted => demoted);
    }
}
