using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>Restarts, repeats, outages and crowds: each message takes effect once, and nothing is lost.</summary>
public sealed class TroubleTests
{
    /// <summary>How many write at once; LOTSE_CROWD=1000 is the figure that the channel has to reach, and takes three quarters of a minute.</summary>
    private static readonly int s_crowd = int.Parse(Environment.GetEnvironmentVariable("LOTSE_CROWD") ?? "150", System.Globalization.CultureInfo.InvariantCulture);

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
    public async Task Press_ThatIsFasterThanTelegramsAnswer_StaysMarked()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        using var slow = server.Telegram.Switch(new Fault.SlowBytes(TimeSpan.FromMilliseconds(2)), times: 1, "sendMessage");
        await anna.StartAsync();
        var hello = await anna.Chat.NextAsync();

        await (await anna.PressAsync(hello, "💬 Hier weiter")).AnsweredAsync();
        await anna.Chat.NextAsync();
        await anna.SendAsync("Ich brauche einen Deutschkurs und wohne in Kölleda");

        var services = await anna.Chat.UntilAsync(message => message.Text.Contains("Ist etwas Passendes dabei?", StringComparison.Ordinal));
        await anna.SendAsync("Danke");
        await anna.Chat.UntilAsync(message => message.Id == services.Id && message.Buttons.Count == 0);

        Assert.Equal(["✓ 💬 Hier weiter"], anna.Chat.BotMessages[0].Buttons.Select(button => button.Label));
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
        var people = Enumerable.Range(0, s_crowd).Select(number => server.Telegram.AddUser($"Person {number}")).ToList();

        await Task.WhenAll(people.Select(person => person.SendAsync("ich habe schulden")));

        foreach (var person in people)
        {
            await person.Chat.NextAsync(TimeSpan.FromMinutes(3));
        }

        Assert.Empty(server.Telegram.Violations);
        Assert.Equal(s_crowd, await server.ReadAsync(db => db.Lines.CountAsync(line => line.From == Speaker.Resident)));
        Assert.All(people, person => Assert.Single(person.Chat.BotMessages));
    }

    [Fact]
    public async Task LostAnswer_RepeatsOneMessageAtMost()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        using var fault = server.Telegram.Switch(new Fault.LostAnswer(), times: 1, "sendMessage");

        await anna.SendAsync("hallo");
        await ConversationTests.Until(() => Task.FromResult(anna.Chat.BotMessages.Count == 2));
        await ConversationTests.Until(async () => await server.ReadAsync(db => db.Outbox.CountAsync()) == 0);

        Assert.Equal(anna.Chat.BotMessages[0].Text, anna.Chat.BotMessages[1].Text);
        Assert.Equal(2, anna.Chat.BotMessages.Count);
    }

    [Fact]
    public async Task Updates_OutOfOrder_AllTakeEffect()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await server.StopProductAsync();
        await anna.SendAsync("hallo");
        await anna.SendAsync("ich habe schulden");
        int[] ids = [.. server.Bot.UpdateIds];

        server.Bot.Shuffle(ids[^1], ids[^2]);
        await server.StartProductAsync();

        await ConversationTests.Until(async () => await server.ReadAsync(db => db.Lines.CountAsync(line => line.From == Speaker.Resident)) == 2);
    }

    [Fact]
    public async Task SecondPoller_IsNamed_AndTheChannelGoesOn()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        using var other = new RawBot(server.Telegram, server.Bot.Token);
        await ConversationTests.Until(() => Task.FromResult(server.Bot.IsPolling));

        await other.PollAsync(timeout: 1);
        await ConversationTests.Until(() => Task.FromResult(server.Log.Text.Contains("Another program fetches", StringComparison.Ordinal)));
        await anna.SendAsync("hallo");

        await anna.Chat.NextAsync();
    }

    [Fact]
    public async Task Webhook_BringsUpdates_AndTakesNoneWithoutItsSecret()
    {
        await using var server = await TelegramServer.StartWithWebhookAsync();
        var anna = server.Telegram.AddUser();
        using var stranger = new HttpClient { BaseAddress = server.Url };

        await anna.SendAsync("ich habe schulden");
        await anna.Chat.NextAsync();
        using var refused = await stranger.PostAsync(new Uri("telegram/updates", UriKind.Relative), new StringContent("{}"));

        Assert.Equal(401, (int)refused.StatusCode);
    }

    [Fact]
    public async Task LongMessage_FullOfMarks_IsSplitAndArrives()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await ConversationTests.AskForAHumanAsync(anna);

        await server.ActAsync(new TicketAct.Write(string.Concat(Enumerable.Repeat("Anna & Berta < 18. ", 220)) + "Ende", "k1"));

        await anna.Chat.UntilAsync(message => message.Text.EndsWith("Ende", StringComparison.Ordinal));
        Assert.Empty(server.Telegram.Violations);
    }

    private static Task<int> LinesAsync(TelegramServer server) => server.ReadAsync(db => db.Lines.CountAsync());
}
