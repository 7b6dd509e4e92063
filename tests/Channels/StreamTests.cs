using System.Diagnostics;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Channels;

/// <summary>The stream of a conversation: who may open it, what it brings, how it ends.</summary>
public sealed class StreamTests(SharedServer shared) : IClassFixture<SharedServer>
{
    [Fact]
    public async Task Stream_BringsWhatWasSaidAndWhatIsSaid()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        using var stream = await client.OpenStreamAsync();
        await stream.FeelAsync();

        var greeting = await stream.NextAsync(3);
        string id = await client.SayAsync("Guten Tag");

        Assert.Equal("concern.AskConcern", greeting[2].Key());
        Assert.Equal(id, (await stream.NextAsync()).Id());
        Assert.Equal("bot", (await stream.NextAsync()).Role());
    }

    [Fact]
    public async Task Stream_AfterReconnecting_BringsOnlyWhatIsNew()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        await client.SayAsync("Guten Tag", "first");

        await client.ReconnectAsync("3");
        using var stream = await client.OpenStreamAsync();

        Assert.Equal("first", (await stream.NextAsync()).ClientId());
    }

    [Fact]
    public async Task Streams_OfTwoTabs_BringTheSame()
    {
        using var one = await ResidentClient.BeginAsync(shared.Server.Url);
        using var two = new ResidentClient(shared.Server.Url);
        await two.ResumeAsync(one.ResumeKey);
        await two.ReconnectAsync("3");
        using var stream = await two.OpenStreamAsync();

        string id = await one.SayAsync("Guten Tag");

        Assert.Equal(id, (await stream.NextAsync()).Id());
    }

    [Fact]
    public async Task Ticket_OpensOneStreamOnly()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        using var first = await client.OpenStreamAsync();

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync());
    }

    [Fact]
    public async Task Ticket_OfAnotherConversation_IsRefused()
    {
        using var mine = await ResidentClient.BeginAsync(shared.Server.Url);
        using var other = await ResidentClient.BeginAsync(shared.Server.Url);

        using var socket = new ClientWebSocket();
        var theirs = new Uri(mine.StreamUrl.Replace(mine.Conversation, other.Conversation, StringComparison.Ordinal));

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(theirs, CancellationToken.None));
    }

    [Fact]
    public async Task Ticket_AfterAMinute_IsRefused()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var server = await LotseServer.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock));
        using var client = await ResidentClient.BeginAsync(server.Url);

        clock.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAsync<WebSocketException>(() => client.OpenStreamAsync());
    }

    [Theory]
    [InlineData("https://www.example.de", true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://www.example.de", false)]
    [InlineData("null", false)]
    public async Task Origin_OfAnotherSite_MustBeAllowed(string origin, bool isAllowed)
    {
        await using var server = await LotseServer.StartAsync("--DirectLine:AllowedOrigins:0=https://www.example.de/");
        using var client = await ResidentClient.BeginAsync(server.Url);

        var problem = await Record.ExceptionAsync(async () => (await client.OpenStreamAsync(origin)).Dispose());

        Assert.Equal(isAllowed, problem is null);
    }

    [Fact]
    public async Task Origin_OfOurOwnPage_NeedsNoSetting()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        using var stream = await client.OpenStreamAsync(shared.Server.Url.GetLeftPart(UriPartial.Authority));

        Assert.Equal("welcome.hello", (await stream.NextAsync()).Key());
    }

    [Fact]
    public async Task Typing_IsShownWhileATurnTakesLong()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        using var stream = await client.OpenStreamAsync();
        await stream.NextAsync(3);

        var busy = shared.Server.Services.GetRequiredService<CommitWriter>().WriteAsync((_, token) => Task.Delay(900, token), CancellationToken.None);
        var said = client.SayAsync("Guten Tag");

        Assert.Equal(["typing", "message"], (await stream.NextAsync(2)).Select(WireActivity.Type));
        await Task.WhenAll(busy, said);
        Assert.DoesNotContain(await client.LinesAsync(), line => line.Type() == "typing");
    }

    [Fact]
    public async Task Server_WithOpenStreams_StopsWithinASecond()
    {
        await using var server = await LotseServer.StartAsync();
        using var client = await ResidentClient.BeginAsync(server.Url);
        using var stream = await client.OpenStreamAsync();
        await stream.NextAsync(3);

        var closed = stream.ClosedAsync();
        var clock = Stopwatch.StartNew();
        await server.StopAsync();

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"It took {clock.Elapsed}.");
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, await closed);
    }
}
