using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Channels;

/// <summary>What a token opens, for how long, and what it does not open.</summary>
public sealed class TokenTests(SharedServer shared) : IClassFixture<SharedServer>
{
    public static TheoryData<string, string> Doors() => new()
    {
        { "GET", "conversations/{0}" },
        { "GET", "conversations/{0}/activities" },
        { "POST", "conversations/{0}/activities" },
        { "POST", "conversations/{0}/upload" },
    };

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Token_OfAnotherConversation_OpensNothing(string method, string path)
    {
        using var mine = await ResidentClient.BeginAsync(shared.Server.Url);
        using var other = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await mine.SendAsync(new HttpMethod(method), string.Format(null, path, other.Conversation), """{"type":"message","text":"Hallo"}""");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task Request_WithoutToken_IsRefused(string method, string path)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        client.Token = null;

        var answer = await client.SendAsync(new HttpMethod(method), string.Format(null, path, client.Conversation), "{}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("eyJhbGciOiJub25lIn0.e30.")]
    public async Task Token_ThatIsMadeUp_IsRefused(string token)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        client.Token = token;

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(HttpMethod.Post, "tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task Token_AfterItsTime_IsRefusedUnlessRefreshed()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var server = await LotseServer.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock), "--DirectLine:TokenLifetime=00:10:00");
        using var idle = await ResidentClient.BeginAsync(server.Url);
        using var active = await ResidentClient.BeginAsync(server.Url);

        clock.Advance(TimeSpan.FromMinutes(6));
        await active.RefreshAsync();
        clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.Forbidden, (await idle.SendAsync(HttpMethod.Get, $"conversations/{idle.Conversation}")).StatusCode);
        Assert.NotEmpty(await active.LinesAsync());
    }

    [Fact]
    public async Task ResumeKey_GivesTokenForItsConversationAgainAndAgain()
    {
        using var before = await ResidentClient.BeginAsync(shared.Server.Url);
        using var after = new ResidentClient(shared.Server.Url);

        await after.ResumeAsync(before.ResumeKey);
        await after.ResumeAsync(before.ResumeKey);

        Assert.Equal(before.Conversation, after.Conversation);
        Assert.Equal(3, (await after.LinesAsync()).Count);
    }

    [Fact]
    public async Task ResumeKey_ThatIsWrong_IsRefused()
    {
        using var client = new ResidentClient(shared.Server.Url);

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(HttpMethod.Post, "tokens/resume", """{"resumeKey":"wrong"}""")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(HttpMethod.Post, "tokens/resume", "{}")).StatusCode);
    }

    [Fact]
    public async Task Chats_TooManyFromOneAddress_AreRefusedInGerman()
    {
        await using var server = await LotseServer.StartAsync("--DirectLine:ChatsPerMinute=2");
        using var client = new ResidentClient(server.Url);
        await client.GenerateAsync();
        await client.GenerateAsync();

        var answer = await client.SendAsync(HttpMethod.Post, "tokens/generate");
        var elsewhere = await client.SendAsync(HttpMethod.Post, "tokens/generate", forwardedFor: "203.0.113.7");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Contains("Bitte warten Sie", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }
}
