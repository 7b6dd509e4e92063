using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Accounts: who gets in, who stays out.</summary>
public sealed class SignInTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/services")]
    [InlineData("/desk/team")]
    [InlineData("/desk/account")]
    [InlineData("/desk/tickets/K7-4MQ")]
    public async Task Page_WithoutSignIn_LeadsToTheSignIn(string path)
    {
        using var client = new DeskClient(_server.Url);

        using var answer = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/desk/sign-in?to=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WithTheRightPassword_OpensTheDesk()
    {
        using var client = await _server.SignInAsync();

        string page = await client.PageAsync("/desk");

        Assert.Contains("Frau Lange", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookie_OfASignIn_IsForTheDeskOnly()
    {
        var counsellor = await _server.AddCounsellorAsync();
        using var client = new DeskClient(_server.Url);

        using var answer = await client.TrySignInAsync(counsellor.Email!, DeskServer.Password);

        string cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("lotse-desk=", StringComparison.Ordinal));
        Assert.Contains("path=/desk", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "falsch falsch falsch")]
    [InlineData(false, DeskServer.Password)]
    public async Task SignIn_WithSomethingWrong_SaysTheSame(bool known, string password)
    {
        var counsellor = await _server.AddCounsellorAsync();
        using var client = new DeskClient(_server.Url);

        using var answer = await client.TrySignInAsync(known ? counsellor.Email! : "niemand@example.org", password);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Das hat nicht geklappt", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SignIn_AfterFiveFailures_SaysWhenToTryAgain_WhetherTheAddressIsKnownOrNot(bool known)
    {
        string email = known ? (await _server.AddCounsellorAsync()).Email! : $"{Guid.NewGuid():N}@example.org";
        using var client = new DeskClient(_server.Url);
        string words = "";
        for (int i = 0; i < 7; i++)
        {
            using var answer = await client.TrySignInAsync(email, "falsch falsch falsch");
            words = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        }

        Assert.Contains("Nach fünf falschen Versuchen ist ein Konto 15 Minuten gesperrt. Versuchen Sie es dann wieder.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_AfterFiveFailures_IsLocked()
    {
        var counsellor = await _server.AddCounsellorAsync();
        using var client = new DeskClient(_server.Url);
        for (int i = 0; i < 5; i++)
        {
            using var failed = await client.TrySignInAsync(counsellor.Email!, "falsch falsch falsch");
        }

        using var answer = await client.TrySignInAsync(counsellor.Email!, DeskServer.Password);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/desk")]
    [InlineData("//evil.example")]
    [InlineData("/desk/..//evil.example")]
    public async Task SignIn_WithAForeignTarget_StaysOnTheDesk(string to)
    {
        var counsellor = await _server.AddCounsellorAsync();
        using var client = new DeskClient(_server.Url);

        using var answer = await client.SendAsync("/desk/sign-in", "/desk/sign-in", ("Email", counsellor.Email!), ("Password", DeskServer.Password), ("To", to));

        Assert.Equal(_server.Url.Authority, new Uri(_server.Url, answer.Headers.Location!).Authority);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using var client = await _server.SignInAsync();

        using var answer = await client.SendAsync("/desk", "/desk/sign-out");
        using var after = await client.GetAsync("/desk");

        Assert.Equal(HttpStatusCode.Redirect, after.StatusCode);
    }

    [Fact]
    public async Task Cookie_AfterSigningOut_OpensNothing()
    {
        using var client = await _server.SignInAsync();
        string cookie = client.Cookies.GetCookieHeader(new Uri(_server.Url, "/desk"));
        using var answer = await client.SendAsync("/desk", "/desk/sign-out");

        using var copy = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = _server.Url };
        copy.DefaultRequestHeaders.Add("Cookie", cookie);
        using var after = await copy.GetAsync(new Uri("/desk/stream", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Unauthorized, after.StatusCode);
    }

    [Fact]
    public async Task Stream_ThatOpensWhileTheCounsellorSignsOut_IsOverAtOnce()
    {
        var sessions = _server.Services.GetRequiredService<DeskSessions>();
        var user = new DeskUser("frau-lange", "Frau Lange", "", await sessions.StartAsync("frau-lange", new DeskDevice(null, null), isProven: false, default));
        await sessions.EndAsync(user.Session);
        await using var scope = _server.Services.CreateAsyncScope();

        using var stream = await sessions.ListenAsync(scope.ServiceProvider.GetRequiredService<LotseDb>(), user, default);

        Assert.True(stream.Ended.IsCancellationRequested);
    }

    [Fact]
    public async Task Form_WithoutItsToken_DoesNothing()
    {
        using var client = await _server.SignInAsync();
        string code = await _server.AddTicketAsync();

        using var answer = await client.Http.PostAsync(new Uri($"/desk/tickets/{code}/take", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("Version", "1")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null((await _server.TicketAsync(code)).CounsellorId);
    }
}
