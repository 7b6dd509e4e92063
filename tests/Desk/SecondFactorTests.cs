using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Tests.Desk;

/// <summary>The second factor: who needs it, how it is set up, what it keeps out.</summary>
public sealed partial class SecondFactorTests(SecuredDeskFixture fixture) : IClassFixture<SecuredDeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/team")]
    [InlineData("/desk/account")]
    public async Task Admin_WithoutASecondFactor_IsLedToItsSetUp(string path)
    {
        using var admin = await _server.SignInAsync();

        using var answer = await admin.GetAsync(path);

        Assert.Equal("/desk/second-factor", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Admin_WithoutASecondFactor_CanSendNoForm()
    {
        string code = await _server.AddTicketAsync();
        using var admin = await _server.SignInAsync();

        using var answer = await admin.SendAsync("/desk/second-factor", $"/desk/tickets/{code}/take", ("Version", "1"));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null((await _server.TicketAsync(code)).CounsellorId);
    }

    [Fact]
    public async Task Counsellor_WithoutASecondFactor_WorksOn()
    {
        using var counsellor = await _server.SignInAsync(DeskRoles.Counsellor);

        using var answer = await counsellor.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Everyone", HttpStatusCode.Redirect)]
    [InlineData("Nobody", HttpStatusCode.OK)]
    public async Task Setting_DecidesForEverybody(string setting, HttpStatusCode expected)
    {
        await using var office = await DeskServer.StartAsync($"--Desk:SecondFactor={setting}");
        using var counsellor = await office.SignInAsync(DeskRoles.Counsellor);

        using var answer = await counsellor.GetAsync("/desk");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task SetUp_WithTheFirstCode_OpensTheDeskAndShowsRecoveryCodesOnce()
    {
        using var admin = await _server.SignInAsync();
        var app = new AuthenticatorApp(KeyOn(await admin.PageAsync("/desk/second-factor")), _server.Clock);

        using var done = await admin.SendAsync("/desk/second-factor", "/desk/second-factor", ("Code", app.Code()));
        string page = await done.Content.ReadAsStringAsync();
        using var desk = await admin.GetAsync("/desk");

        Assert.Equal(10, PaperCode().Count(page));
        Assert.Equal(HttpStatusCode.OK, desk.StatusCode);
        Assert.Equal(0, PaperCode().Count(await admin.PageAsync("/desk/account")));
    }

    [Fact]
    public async Task SetUp_WithAWrongCode_KeepsTheKeyThatWasScanned()
    {
        using var admin = await _server.SignInAsync();
        string key = KeyOn(await admin.PageAsync("/desk/second-factor"));

        using var refused = await admin.SendAsync("/desk/second-factor", "/desk/second-factor", ("Code", new AuthenticatorApp(key, _server.Clock).WrongCode()));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(key, KeyOn(await refused.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task SignIn_WithTheCodeOfTheApp_OpensThePageThatWasWanted()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        using var client = new DeskClient(_server.Url);

        using var password = await client.SendAsync("/desk/sign-in", "/desk/sign-in", ("Email", account.Email!), ("Password", DeskServer.Password), ("To", "/desk/team"));
        using var before = await client.GetAsync("/desk");
        using var code = await client.SendAsync("/desk/sign-in/code", "/desk/sign-in/code", ("Code", app.Code()), ("To", "/desk/team"));
        using var after = await client.GetAsync("/desk/team");

        Assert.Equal("/desk/sign-in/code?to=%2Fdesk%2Fteam", password.Headers.Location?.OriginalString);
        Assert.Contains("/desk/sign-in?to=", before.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("/desk/team", code.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task Code_ThatWasAcceptedOnce_IsRefused()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        using var client = await AtTheCodeAsync(account);

        using var again = await TypeAsync(client, app.Code());
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        using var next = await TypeAsync(client, app.Code());

        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Equal("/desk", next.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Code_SentTwiceAtOnce_IsAcceptedOnce()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(60));
        var factors = _server.Services.GetRequiredService<SecondFactors>();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => factors.TryAsync(account.Id, app.Code(), CancellationToken.None)));

        Assert.Single(outcomes, CodeOutcome.Good);
    }

    [Theory]
    [InlineData(30, CodeOutcome.Good)]
    [InlineData(90, CodeOutcome.Wrong)]
    public async Task Code_OfAPhoneWithASlowClock_IsAcceptedWithinHalfAMinute(int secondsLate, CodeOutcome expected)
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromMinutes(5));

        var outcome = await _server.Services.GetRequiredService<SecondFactors>().TryAsync(account.Id, app.Code(secondsLate), CancellationToken.None);

        Assert.Equal(expected, outcome);
    }

    [Fact]
    public async Task FiveWrongCodes_PauseEvenTheRightOne_ForAQuarterOfAnHour()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromMinutes(1));
        using var client = await AtTheCodeAsync(account);
        for (int i = 0; i < 5; i++)
        {
            using var wrong = await TypeAsync(client, app.WrongCode());
        }

        using var paused = await TypeAsync(client, app.Code());
        _server.Clock.Advance(TimeSpan.FromMinutes(16));
        using var later = await AtTheCodeAsync(account);
        using var good = await TypeAsync(later, app.Code());

        Assert.Contains("15 Minuten", WebUtility.HtmlDecode(await paused.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        Assert.Equal("/desk", good.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Code_TypedTenMinutesAfterThePassword_LeadsBackToTheSignIn()
    {
        var account = await _server.AddCounsellorAsync();
        var (app, _) = await _server.SecureAsync(account);
        using var client = await AtTheCodeAsync(account);
        _server.Clock.Advance(TimeSpan.FromMinutes(11));

        using var late = await client.SendAsync("/desk/sign-in", "/desk/sign-in/code", ("Code", app.Code()));

        Assert.Equal($"/desk/sign-in?notice={DeskNotice.SignInOver}", late.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task RecoveryCode_StandsInOnce()
    {
        var account = await _server.AddCounsellorAsync();
        var (_, codes) = await _server.SecureAsync(account);
        using var first = await AtTheCodeAsync(account);
        using var second = await AtTheCodeAsync(account);

        using var good = await TypeAsync(first, codes[3].ToLowerInvariant().Replace('-', ' '));
        using var again = await TypeAsync(second, codes[3]);

        Assert.Equal($"/desk/account?notice={DeskNotice.RecoveryCodeUsed}", good.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Contains("Unbenutzte Ersatz-Codes: 9.", await first.PageAsync("/desk/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewRecoveryCodes_NeedThePassword_AndEndTheOldOnes()
    {
        var account = await _server.AddCounsellorAsync();
        var (_, codes) = await _server.SecureAsync(account);
        using var client = await AtTheCodeAsync(account);
        using var signedIn = await TypeAsync(client, codes[0]);

        using var refused = await client.SendAsync("/desk/account", "/desk/second-factor/codes", ("Password", "falsch falsch falsch"));
        using var renewed = await client.SendAsync("/desk/account", "/desk/second-factor/codes", ("Password", DeskServer.Password));
        var old = await _server.Services.GetRequiredService<SecondFactors>().TryAsync(account.Id, codes[1], CancellationToken.None);

        Assert.Equal($"/desk/account?notice={DeskNotice.PasswordWrong}", refused.Headers.Location?.OriginalString);
        Assert.Equal(10, PaperCode().Count(await renewed.Content.ReadAsStringAsync()));
        Assert.Equal(CodeOutcome.Wrong, old);
    }

    [Fact]
    public async Task NewApp_NeedsThePassword_AndReplacesTheOldOne()
    {
        var account = await _server.AddCounsellorAsync();
        var (old, codes) = await _server.SecureAsync(account);
        using var client = await AtTheCodeAsync(account);
        using var signedIn = await TypeAsync(client, codes[0]);
        var fresh = new AuthenticatorApp(KeyOn(await client.PageAsync("/desk/second-factor")), _server.Clock);

        using var refused = await client.SendAsync("/desk/second-factor", "/desk/second-factor", ("Code", fresh.Code()));
        using var done = await client.SendAsync("/desk/second-factor", "/desk/second-factor", ("Code", fresh.Code()), ("Password", DeskServer.Password));
        _server.Clock.Advance(TimeSpan.FromSeconds(90));
        var factors = _server.Services.GetRequiredService<SecondFactors>();

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        Assert.Equal(CodeOutcome.Wrong, await factors.TryAsync(account.Id, old.Code(), CancellationToken.None));
        Assert.Equal(CodeOutcome.Good, await factors.TryAsync(account.Id, fresh.Code(), CancellationToken.None));
    }

    [Theory]
    [InlineData(DeskRoles.All, 10)]
    [InlineData(DeskRoles.Counsellor, 0)]
    public async Task Removing_IsForThoseWhoNeedNone(DeskRoles roles, int codesLeft)
    {
        var account = await _server.AddCounsellorAsync(roles: roles);
        await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        var (app, _) = await _server.SecureAsync(account);
        _server.Clock.Advance(TimeSpan.FromSeconds(30));
        using var client = await AtTheCodeAsync(account);
        using var signedIn = await TypeAsync(client, app.Code());

        using var answer = await client.SendAsync("/desk/account", "/desk/second-factor/remove", ("Password", DeskServer.Password));

        await using var db = await _server.DatabaseAsync();
        Assert.Equal(codesLeft, db.RecoveryCodes.Count(code => code.CounsellorId == account.Id));
        Assert.Equal(codesLeft > 0, db.SecondFactors.Any(factor => factor.CounsellorId == account.Id));
    }

    [Fact]
    public async Task KeyAndCodes_AreNowhereReadableInTheDatabaseOrTheLog()
    {
        var account = await _server.AddCounsellorAsync();
        using var client = await _server.SignInAsync(account);
        string key = KeyOn(await client.PageAsync("/desk/second-factor"));
        using var done = await client.SendAsync("/desk/second-factor", "/desk/second-factor", ("Code", new AuthenticatorApp(key, _server.Clock).Code()));
        string code = PaperCode().Match(await done.Content.ReadAsStringAsync()).Value;

        string stored = string.Concat(Directory.EnumerateFiles(_server.DataFolder, "lotse.db*").Select(file => System.Text.Encoding.Latin1.GetString(Read(file))));

        Assert.DoesNotContain(key, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(code, stored, StringComparison.Ordinal);
        Assert.DoesNotContain(key, _server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(code, _server.Log.Text, StringComparison.Ordinal);
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task<DeskClient> AtTheCodeAsync(Counsellor account)
    {
        var client = new DeskClient(_server.Url);
        using var answer = await client.TrySignInAsync(account.Email!, DeskServer.Password);
        Assert.StartsWith("/desk/sign-in/code", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        return client;
    }

    private static Task<HttpResponseMessage> TypeAsync(DeskClient client, string code) => client.SendAsync("/desk/sign-in/code", "/desk/sign-in/code", ("Code", code));

    private static string KeyOn(string html) => Key().Match(html).Groups["key"].Value.Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("id=\"key\">(?<key>[A-Z2-7 ]+)<")]
    private static partial Regex Key();

    [GeneratedRegex(@"\b[2-9A-Z]{6}-[2-9A-Z]{6}\b")]
    private static partial Regex PaperCode();
}
