using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>Whole conversations in Telegram.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task Start_GreetsAndAsksWhereToWrite()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await anna.StartAsync();

        var hello = await anna.Chat.NextAsync();
        Assert.Contains("Ich bin ein Computer-Programm", hello.Text, StringComparison.Ordinal);
        Assert.Contains("Wo möchten Sie schreiben?", hello.Text, StringComparison.Ordinal);
        Assert.Equal(["💬 Hier weiter", "🔒 Web-Chat", "🧑 Mensch", "🆘 Notfall"], hello.Buttons.Select(button => button.Label));
        Assert.False(hello.ShowsLinkPreview);
        Assert.All(hello.Rows, row => Assert.True(row.Count <= 2));
    }

    [Fact]
    public async Task Concern_IsAnsweredWithServices_AndThePressedButtonIsMarked()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.StartAsync();
        var hello = await anna.Chat.NextAsync();

        var press = await anna.PressAsync(hello, "💬 Hier weiter");
        await press.AnsweredAsync();
        await anna.Chat.NextAsync();
        await anna.SendAsync("Ich brauche einen Deutschkurs und wohne in Kölleda");

        var services = await anna.Chat.UntilAsync(message => message.Text.Contains("Ist etwas Passendes dabei?", StringComparison.Ordinal));
        Assert.Contains(services.Formats, format => format.Kind == "bold");
        await anna.Chat.UntilAsync(message => message.Id == hello.Id && message.Buttons is [{ Label: "✓ 💬 Hier weiter" }]);
        Assert.Empty(server.Telegram.Violations);
    }

    [Theory]
    [InlineData("<b>ich habe Schulden</b> & <script>", "Schulden")]
    [InlineData("*_[]()~`>#+-=|{}.! ich habe schulden", "Schulden")]
    public async Task Input_ThatLooksLikeMarkup_BreaksNothing(string words, string answer)
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await anna.SendAsync(words);

        await anna.Chat.UntilAsync(message => message.IsFromBot && message.Text.Contains(answer, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("formatting", server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_DescriptionAndMenu_AreSetInGerman()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("/notfall");

        var numbers = await anna.Chat.UntilAsync(message => message.IsFromBot && message.Text.Contains("112", StringComparison.Ordinal));

        Assert.Contains("110", numbers.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["start", "hilfe", "mensch", "notfall", "daten", "loeschen", "neu", "web"],
            server.Bot.Profile.Commands[BotProfile.CommandKey("default", null, null, "")].Select(command => command!["command"]!.GetValue<string>()));
        Assert.Contains("Computer-Programm", server.Bot.Profile.Descriptions[""], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticket_IsOpened_AndTheCounsellorsWordsArriveInOrder()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await AskForAHumanAsync(anna);

        await server.ActAsync(new TicketAct.Join());
        foreach (int number in Enumerable.Range(1, 4))
        {
            await server.ActAsync(new TicketAct.Write($"Nachricht {number}", $"k{number}"));
        }

        await anna.Chat.UntilAsync(message => message.Text.Contains("Nachricht 4", StringComparison.Ordinal));
        var written = anna.Chat.BotMessages.Where(message => message.Text.Contains("Nachricht ", StringComparison.Ordinal) && message.Text.Contains("Frau Lange:", StringComparison.Ordinal)).Select(message => message.Text[^1]);
        Assert.Equal("1234", string.Concat(written));
        Assert.Contains("Frau Lange:", anna.Chat.BotMessages[^1].Text, StringComparison.Ordinal);
        Assert.Empty(server.Telegram.Violations);
    }

    [Fact]
    public async Task Blocked_EndsTheConversation_AndTheDeskSeesIt()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await AskForAHumanAsync(anna);

        await anna.BlockAsync();
        await Until(async () => await server.ReadAsync(db => db.Conversations.AnyAsync(row => row.Unreachable == "blocked")));
        await server.ActAsync(new TicketAct.Join());

        Assert.Equal(0, await server.ReadAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task Deleting_ForgetsTheChat_AfterTheLastWord()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();

        await anna.SendAsync("/loeschen");
        var asked = await anna.Chat.UntilAsync(message => message.Buttons.Any(button => button.Label.Contains("alles löschen", StringComparison.Ordinal)));
        await anna.PressAsync(asked, asked.Buttons.First(button => button.Label.Contains("alles löschen", StringComparison.Ordinal)).Label);

        await anna.Chat.UntilAsync(message => message.Text.Contains("gelöscht", StringComparison.OrdinalIgnoreCase));
        await Until(async () => await server.ReadAsync(db => db.TelegramChats.CountAsync()) == 0);
        Assert.Equal(0, await server.ReadAsync(db => db.Conversations.CountAsync()));
    }

    internal static async Task AskForAHumanAsync(UserAccount person)
    {
        const string Yes = "✅ Ja, Gespräch lesen";
        await person.SendAsync("/mensch");
        await person.PressAsync(await person.Chat.UntilAsync(message => message.Buttons.Any(button => button.Label == Yes)), Yes);
        await person.Chat.UntilAsync(message => message.Text.Contains("Zeichen", StringComparison.Ordinal));
    }

    internal static async Task Until(Func<Task<bool>> isSo, TimeSpan? patience = null)
    {
        using var end = new CancellationTokenSource(patience ?? TimeSpan.FromSeconds(30));
        while (!await isSo() && !end.IsCancellationRequested)
        {
            await Task.Delay(50);
        }

        Assert.True(await isSo());
    }
}
