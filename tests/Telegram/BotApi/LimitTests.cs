using Microsoft.Extensions.Time.Testing;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>How much a bot may send, and that it has to wait as long as it is told.</summary>
public sealed class LimitTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));

    [Fact]
    public async Task PrivateChat_TakesOneMessageASecond()
    {
        await using var played = await StartAsync(SendLimits.Real);
        await played.Bot.SendAsync(played.Anna.Id, "eins");
        _clock.Advance(TimeSpan.FromMilliseconds(400));

        Assert.Equal("Too Many Requests: retry after 1", await RefusalAsync(played, played.Anna.Id));
        _clock.Advance(TimeSpan.FromMilliseconds(700));
        Assert.Equal("Too Many Requests: retry after 1", await RefusalAsync(played, played.Anna.Id));
        _clock.Advance(TimeSpan.FromMilliseconds(300));
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "zwei"));

        Assert.Equal([false, true], played.Server.Violations.Select(violation => violation.IsImpatient));
        Assert.Equal(["eins", "zwei"], played.Anna.Chat.BotMessages.Select(message => message.Text));
    }

    [Fact]
    public async Task PrivateChat_WithBurst_TakesSeveralAtOnceAndThenTheAverage()
    {
        await using var played = await StartAsync(SendLimits.Real with { PrivateBurst = 2 });
        for (int count = 0; count < 3; count++)
        {
            await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "Hallo"));
        }

        Assert.Equal("Too Many Requests: retry after 3", await RefusalAsync(played, played.Anna.Id));
    }

    [Fact]
    public async Task Bot_SendsThirtyMessagesASecondInAll()
    {
        await using var played = await StartAsync(SendLimits.Real);
        var people = Enumerable.Range(0, 31).Select(number => played.Server.AddUser($"P{number}")).ToList();
        foreach (var person in people)
        {
            await person.StartAsync();
        }

        foreach (var person in people.Take(30))
        {
            await played.Bot.ResultAsync("sendMessage", RawBot.Message(person.Id, "Hallo"));
        }

        Assert.Equal("Too Many Requests: retry after 1", await RefusalAsync(played, people[30].Id));
    }

    [Fact]
    public async Task Group_TakesTwentyMessagesAMinute()
    {
        await using var played = await StartAsync(SendLimits.Real);
        var group = played.Server.AddGroup("Frühstück", played.Anna);
        await group.AddBotAsync(played.Anna);
        for (int count = 0; count < 20; count++)
        {
            await played.Bot.ResultAsync("sendMessage", RawBot.Message(group.FirstId, "Hallo"));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal("Too Many Requests: retry after 40", await RefusalAsync(played, group.FirstId));
    }

    private Task<PlayedChat> StartAsync(SendLimits limits) => PlayedChat.StartAsync(new BotApiSettings { Clock = _clock, Limits = limits });

    private static Task<string> RefusalAsync(PlayedChat played, long chat) => played.Bot.RefusalAsync("sendMessage", RawBot.Message(chat, "Hallo"));
}
