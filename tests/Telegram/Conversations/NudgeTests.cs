using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>After the move into the web chat, Telegram says that something waits there, and nothing else.</summary>
public sealed class NudgeTests
{
    private const string Waits = "Im Web-Chat wartet eine Nachricht";

    [Fact]
    public async Task CounsellorsAnswer_IsAnnouncedOnce_WithoutAWordOfIt()
    {
        var clock = new ShiftedClock();
        await using var server = await TelegramServer.StartAsync(clock: clock);
        var (anna, _) = await MovedAsync(server, "Ich habe Schulden");

        clock.Advance(TimeSpan.FromHours(1));
        await server.ActAsync(new TicketAct.Write("Bringen Sie das blaue Heft mit.", "k1"));
        await server.ActAsync(new TicketAct.Write("Bis bald.", "k2"));

        var nudge = await anna.Chat.UntilAsync(message => message.Text.Contains(Waits, StringComparison.Ordinal));
        await anna.PressAsync(nudge, "🔒 Web-Chat");
        await anna.Chat.UntilAsync(message => message.Id > nudge.Id && message.Buttons.Any(button => button.Link is not null));
        Assert.Single(anna.Chat.BotMessages, message => message.Text.Contains(Waits, StringComparison.Ordinal));
        Assert.DoesNotContain(anna.Chat.BotMessages, message => message.Text.Contains("Heft", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AfterViolence_NothingIsAnnounced()
    {
        var clock = new ShiftedClock();
        await using var server = await TelegramServer.StartAsync(clock: clock);
        var (anna, _) = await MovedAsync(server, "mein mann hat mich geschlagen");

        clock.Advance(TimeSpan.FromHours(1));
        await server.ActAsync(new TicketAct.Write("Sind Sie in Sicherheit?", "k1"));
        await anna.SendAsync("hallo");

        await anna.Chat.UntilAsync(message => message.Text.Contains("ist jetzt im Web-Chat", StringComparison.Ordinal));
        Assert.DoesNotContain(anna.Chat.BotMessages, message => message.Text.Contains(Waits, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Blocking_AfterTheMove_LeavesTheWebChatReachable()
    {
        await using var server = await TelegramServer.StartAsync();
        var (anna, conversation) = await MovedAsync(server, "Ich habe Schulden");

        await anna.BlockAsync();

        await ConversationTests.Until(async () => await server.ReadAsync(db => Task.FromResult(!db.TelegramChats.Any())));
        Assert.Null(await server.ReadAsync(async db => (await db.Conversations.FindAsync(conversation))!.Unreachable));
    }

    /// <summary>Somebody who told a concern, asked for a person and went into the web chat.</summary>
    private static async Task<(UserAccount Anna, Guid Conversation)> MovedAsync(TelegramServer server, string words)
    {
        var anna = server.Telegram.AddUser();
        await anna.SendAsync(words);
        await anna.Chat.NextAsync();
        var conversation = (await server.Services.GetRequiredService<WebDoors>().EnterAsync(await WebDoorTests.DoorKeyAsync(anna), "hash", default))!.Value;
        var turns = server.Services.GetRequiredService<TurnGateway>();
        await turns.PlayAsync(conversation, new Inbound.Said("", Button.Human), null, null, default);
        await turns.PlayAsync(conversation, new Inbound.Said("ja, das ganze gespräch"), null, null, default);
        Assert.NotNull(await server.TicketAsync());
        return (anna, conversation);
    }
}
