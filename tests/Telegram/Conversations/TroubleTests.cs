using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>Restarts, repeats, outages and crowds: each message takes effect once, and nothing is lost.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task Update_ThatComesTwice_TakesEffectOnce()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("ich habe schulden");
        await anna.Chat.NextAsync();
        int lines = await LinesAsync(server);

        server.Bot.RepeatUpdate(server.Bot.UpdateIds[^1]);
        await ConversationTests.Until(() => Task.FromResult(server.Bot.WaitingUpdates == 0));

        Assert.Equal(lines, await LinesAsync(server));
    }

    [Fact]
    public async Task Restart_GoesOnWhereItWas_AndAnswersWhatCameMeanwhile()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("ich brauche einen termin wegen schulden");
        await anna.Chat.UntilAsync(message => message.Text.Contains("Wann", StringComparison.Ordinal));

        await server.StopProductAsync();
        await anna.SendAsync("dienstag vormittag");
        await server.StartProductAsync();

        await anna.Chat.UntilAsync(message => message.Buttons.Any(button => button.Label.Contains("Kölleda", StringComparison.Ordinal)));
        Assert.Single(anna.Chat.BotMessages, message => message.Text.Contains("Computer-Programm", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outage_DelaysTheAnswers_AndLosesNone()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await ConversationTests.AskForAHumanAsync(anna);

        using (server.Telegram.Outage())
        {
            await server.ActAsync(new TicketAct.Join());
            await server.ActAsync(new TicketAct.Write("Erste Antwort", "k1"));
            await server.ActAsync(new TicketAct.Write("Zweite Antwort", "k2"));
            await Task.Delay(1500);
        }

        await anna.Chat.UntilAsync(message => message.Text.Contains("Zweite Antwort", StringComparison.Ordinal));
        Assert.Equal(["Frau Lange: Erste Antwort", "Frau Lange: Zweite Antwort"], anna.Chat.BotMessages.Select(message => message.Text).Where(text => text.EndsWith("Antwort", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task RetryAfter_IsObeyed()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        using var fault = server.Telegram.Switch(new Fault.TooManyRequests(2), times: 1, "sendMessage");

        await anna.SendAsync("hallo");
        await anna.Chat.NextAsync();

        Assert.Empty(server.Telegram.Violations);
    }

    [Fact]
    public async Task Deactivated_IsGivenUp_AndTheDeskSeesIt()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await ConversationTests.AskForAHumanAsync(anna);

        await anna.DeactivateAsync();
        await server.ActAsync(new TicketAct.Join());

        await ConversationTests.Until(async () => await server.ReadAsync(db => db.Conversations.AnyAsync(row => row.Unreachable == "deactivated")));
    }

    [Fact]
    public async Task Crowd_IsAnsweredOnceEach_WithinTheLimits()
    {
        await using var server = await TelegramServer.StartAsync();
        var people = Enumerable.Range(0, 100).Select(number => server.Telegram.AddUser($"Person {number}")).ToList();

        await Task.WhenAll(people.Select(person => person.SendAsync("ich habe schulden")));

        foreach (var person in people)
        {
            await person.Chat.NextAsync();
        }

        Assert.Empty(server.Telegram.Violations);
        Assert.Equal(100, await server.ReadAsync(db => db.Lines.CountAsync(line => line.From == Speaker.Resident)));
        Assert.All(people, person => Assert.Single(person.Chat.BotMessages));
    }

    private static Task<int> LinesAsync(TelegramServer server) => server.ReadAsync(db => db.Lines.CountAsync());
}
