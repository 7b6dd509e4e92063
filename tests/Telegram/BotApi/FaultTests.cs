using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The faults that a test can switch on.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task BadGateway_StrikesSoManyRequestsOfItsMethods()
    {
        await using var played = await PlayedChat.StartAsync();
        using var fault = played.Server.Switch(new Fault.BadGateway(), times: 1, "sendMessage");

        Assert.True((await played.Bot.CallAsync("getMe"))["ok"]!.GetValue<bool>());
        using var failed = await PostAsync(played);
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "Hallo"));

        Assert.Equal(HttpStatusCode.BadGateway, failed.StatusCode);
        Assert.StartsWith("<html>", await failed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, fault.Hits);
        Assert.Single(played.Anna.Chat.BotMessages);
    }

    [Fact]
    public async Task InternalError_LastsUntilItIsSwitchedOff()
    {
        await using var played = await PlayedChat.StartAsync();
        using (played.Server.Switch(new Fault.InternalError()))
        {
            Assert.Equal("Internal Server Error", await played.Bot.RefusalAsync("getMe"));
            Assert.Equal("Internal Server Error", await played.Bot.RefusalAsync("getUpdates"));
        }

        await played.Bot.ResultAsync("getMe");
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task Connection_BreakingAfterOrBefore_LeavesTheMessageThereOrNot(bool after, int messages)
    {
        await using var played = await PlayedChat.StartAsync();
        using var fault = played.Server.Switch(after ? new Fault.LostAnswer() : new Fault.BrokenBefore(), times: 1, "sendMessage");

        await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(played));

        Assert.Equal(messages, played.Anna.Chat.BotMessages.Count);
    }

    [Fact]
    public async Task Silence_HoldsTheRequestUntilItIsSwitchedOff()
    {
        await using var played = await PlayedChat.StartAsync();
        var fault = played.Server.Switch(new Fault.Silence(), null, "sendMessage");
        var held = PostAsync(played);
        await Task.Delay(300);
        Assert.False(held.IsCompleted);

        fault.Dispose();

        await Assert.ThrowsAsync<HttpRequestException>(() => held);
        Assert.Empty(played.Anna.Chat.BotMessages);
    }

    [Fact]
    public async Task SlowBytes_TrickleInAndAreWhole()
    {
        await using var played = await PlayedChat.StartAsync();
        using var fault = played.Server.Switch(new Fault.SlowBytes(TimeSpan.FromMilliseconds(5)));
        var clock = Stopwatch.StartNew();

        await played.Bot.ResultAsync("getMe");

        Assert.True(clock.Elapsed > TimeSpan.FromMilliseconds(500), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task TooManyRequests_AsChosen_KeepsTheChatClosed()
    {
        await using var played = await PlayedChat.StartAsync();
        using var fault = played.Server.Switch(new Fault.TooManyRequests(17), times: 1, "sendMessage");

        var answer = await played.Bot.SendAsync(played.Anna.Id, "Hallo");

        Assert.Equal(17, answer["parameters"]!["retry_after"]!.GetValue<int>());
        Assert.Equal("Too Many Requests: retry after 17", await played.Bot.RefusalAsync("sendMessage", RawBot.Message(played.Anna.Id, "Hallo")));
        Assert.True(Assert.Single(played.Server.Violations).IsImpatient);
    }

    [Fact]
    public async Task Outage_CutsEverythingAndPassesWithoutLoss()
    {
        await using var played = await PlayedChat.StartAsync();
        var poll = played.Bot.PollAsync(timeout: 30);
        await played.UntilPollingAsync();
        using (played.Server.Outage())
        {
            await Assert.ThrowsAsync<HttpRequestException>(() => poll);
            await Assert.ThrowsAsync<HttpRequestException>(() => PostAsync(played));
            await played.Anna.SendAsync("Hallo?");
        }

        Assert.Single(await played.Bot.PollAsync(timeout: 5));
    }

    private static Task<HttpResponseMessage> PostAsync(PlayedChat played) =>
        played.Bot.Http.PostAsJsonAsync(played.Bot.Path("sendMessage"), RawBot.Message(played.Anna.Id, "Hallo"));
}
