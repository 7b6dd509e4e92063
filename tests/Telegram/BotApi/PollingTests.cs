using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>How updates are fetched by getUpdates.</summary>
public sealed class PollingTests
{
    [Fact]
    public async Task Updates_UntilConfirmed_ComeAgainInAscendingOrder()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Anna.SendAsync("eins");
        await played.Anna.SendAsync("zwei");

        int[] first = await played.Bot.PollAsync();
        int[] again = await played.Bot.PollAsync();
        int[] confirmed = await played.Bot.PollAsync(offset: first[0] + 1);
        int[] rest = await played.Bot.PollAsync();

        Assert.Equal([first[0], first[0] + 1], first);
        Assert.Equal(first, again);
        Assert.Equal([first[1]], confirmed);
        Assert.Equal([first[1]], rest);
    }

    [Fact]
    public async Task Offset_Negative_ForgetsAllButTheNewest()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Anna.PasteAsync(new string('a', 5 * 4096));

        int[] newest = await played.Bot.PollAsync(offset: -2);

        Assert.Equal(played.Account.UpdateIds.TakeLast(2), newest);
        Assert.Equal(2, played.Account.WaitingUpdates);
    }

    [Fact]
    public async Task LongPoll_EndsWhenSomethingComesOrTheTimeIsUp()
    {
        await using var played = await PlayedChat.StartAsync();
        var clock = Stopwatch.StartNew();
        int[] nothing = await played.Bot.PollAsync(timeout: 1);
        var waited = clock.Elapsed;

        var poll = played.Bot.PollAsync(timeout: 30);
        await played.Anna.SendAsync("Hallo");
        int[] something = await poll;

        Assert.Empty(nothing);
        Assert.InRange(waited.TotalSeconds, 0.9, 5);
        Assert.Single(something);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0.9, 15);
    }

    [Fact]
    public async Task LongPoll_WhenAnotherBegins_IsTheOneThatFails()
    {
        await using var played = await PlayedChat.StartAsync();
        var older = played.Bot.RefusalAsync("getUpdates", new JsonObject { ["timeout"] = 30 });
        await played.UntilPollingAsync();
        var newer = played.Bot.PollAsync(timeout: 30);

        Assert.Equal("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", await older);
        await played.Anna.SendAsync("Hallo");
        Assert.Single(await newer);
    }

    [Fact]
    public async Task AllowedUpdates_AreRememberedFromPollToPoll()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Bot.ResultAsync("getUpdates", new JsonObject { ["allowed_updates"] = new JsonArray("callback_query") });
        await played.Bot.PollAsync();
        await played.Anna.SendAsync("Hallo");

        Assert.Empty(await played.Bot.PollAsync());

        await played.Bot.ResultAsync("getUpdates", new JsonObject { ["allowed_updates"] = new JsonArray() });
        await played.Anna.SendAsync("Hallo");
        Assert.Single(await played.Bot.PollAsync());
    }

    [Fact]
    public async Task Update_AfterADay_IsGone()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var played = await PlayedChat.StartAsync(new BotApiSettings { Clock = clock });
        await played.Anna.SendAsync("Hallo");

        clock.Advance(TimeSpan.FromHours(23));
        Assert.Single(await played.Bot.PollAsync());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await played.Bot.PollAsync());
    }

    [Fact]
    public async Task Update_Repeated_ComesAgainAlthoughItWasConfirmed()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Anna.SendAsync("Hallo");
        int id = (await played.Bot.PollAsync())[0];
        await played.Bot.PollAsync(offset: id + 1);

        played.Account.RepeatUpdate(id);

        Assert.Equal([id], await played.Bot.PollAsync(offset: id + 1));
        Assert.Empty(await played.Bot.PollAsync(offset: id + 1));
    }

    [Fact]
    public async Task Updates_Shuffled_ComeInTheGivenOrder()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Anna.PasteAsync(new string('a', 3 * 4096));
        int[] ids = await played.Bot.PollAsync();

        played.Account.Shuffle(ids[2], ids[0]);

        Assert.Equal([ids[1], ids[2], ids[0]], await played.Bot.PollAsync());
    }

    [Fact]
    public async Task Update_Enqueued_ComesInTheGivenOrder()
    {
        await using var played = await PlayedChat.StartAsync();
        int last = played.Account.UpdateIds[^1];
        played.Account.Enqueue(new JsonObject { ["update_id"] = last + 5 });
        played.Account.Enqueue(new JsonObject { ["update_id"] = last + 2 });

        Assert.Equal([last + 5, last + 2], await played.Bot.PollAsync(offset: last + 1));
    }
}
