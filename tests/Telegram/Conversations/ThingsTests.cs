using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>What a bot gets beside text.</summary>
public sealed class ThingsTests
{
    public static TheoryData<string, string> Things() => new()
    {
        { "photo", "keine Bilder sehen" },
        { "file", "keine Dateien lesen" },
        { "voice", "keine Sprach-Nachrichten hören" },
        { "video note", "keine Videos sehen" },
        { "sticker", "Kleine Bilder" },
        { "poll", "nicht abstimmen" },
        { "dice", "nicht lesen" },
    };

    [Theory]
    [MemberData(nameof(Things))]
    public async Task Thing_IsAnsweredKindly_AndTheQuestionStaysOpen(string thing, string answer)
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await SendAsync(anna, thing);

        var reply = await anna.Chat.NextAsync();
        Assert.Contains(answer, reply.Text, StringComparison.Ordinal);
        Assert.NotEmpty(reply.Buttons);
    }

    [Fact]
    public async Task ForwardedWords_AreHeard_AndNothingOfThemIsKept()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await AskForContactAsync(anna);

        await anna.ForwardAsync("Ruf mich an: 0171 39200123", server.Telegram.AddUser("Onkel"));

        await anna.Chat.UntilAsync(message => message.Text.Contains("Das hat jemand anderes geschrieben", StringComparison.Ordinal));
        Assert.DoesNotContain(anna.Chat.BotMessages, message => message.Text.Contains("39200123", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OtherBot_IsNotAnswered()
    {
        await using var server = await TelegramServer.StartAsync();
        var robot = new global::Telegram.Bot.Types.User { Id = 77, IsBot = true, FirstName = "Robot" };
        var chat = new global::Telegram.Bot.Types.Chat { Id = 77, Type = global::Telegram.Bot.Types.Enums.ChatType.Private };

        var read = server.Services.GetRequiredService<TelegramReader>().Read(new() { Id = 1, Message = new() { Id = 1, Chat = chat, From = robot, Text = "ich habe schulden" } });

        Assert.IsType<TelegramEvent.Nothing>(read);
    }

    [Fact]
    public async Task Position_OutsideTheCounty_IsAnsweredKindly()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await anna.SendLocationAsync(53.55, 9.99);

        Assert.Contains("nicht in unserem Landkreis", (await anna.Chat.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Caption_IsHeard()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await anna.SendPhotoAsync("Brief vom Inkasso, ich habe Schulden");

        Assert.Contains("Schulden", (await anna.Chat.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnNumber_IsTaken_AndAForeignCardIsNot()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await AskForContactAsync(anna);

        await anna.SendContactAsync("+4917139200123", "Onkel", userId: 42);
        await anna.Chat.UntilAsync(message => message.Text.Contains("Karte von jemand anderem", StringComparison.Ordinal));
        await anna.SendContactAsync();

        await anna.Chat.UntilAsync(message => message.Text.Contains("anrufen", StringComparison.Ordinal) || message.Text.Contains("heißen", StringComparison.Ordinal));
        await ConversationTests.Until(() => Task.FromResult(anna.Chat.Keyboard is null));
    }

    [Fact]
    public async Task Position_IsUsedForThePlace_AndNotKept()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("ich bin einsam");
        await anna.Chat.UntilAsync(message => anna.Chat.Keyboard is not null);

        await anna.SendLocationAsync(51.187, 11.236);

        await anna.Chat.UntilAsync(message => message.Text.Contains("Passendes dabei", StringComparison.Ordinal));
        Assert.DoesNotContain("51.18", server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditedAnswer_CorrectsWhatItFilled()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("ich brauche einen termin wegen schulden");
        await anna.Chat.UntilAsync(message => message.Text.Contains("Wann", StringComparison.Ordinal));
        await anna.SendAsync("dienstag vormittag");
        var where = await anna.Chat.UntilAsync(message => message.Buttons.Any(button => button.Label.Contains("Kölleda", StringComparison.Ordinal)));
        Assert.NotNull(where);
        var said = await anna.SendAsync("in sömmerda");
        await anna.Chat.UntilAsync(message => message.Text.Contains("erreichen", StringComparison.Ordinal));

        await anna.EditAsync(said, "in kölleda");

        await anna.Chat.UntilAsync(message => message.Text.Contains("geänderte Antwort", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Group_IsLeftWithOneSentence()
    {
        await using var server = await TelegramServer.StartAsync();
        var group = server.Telegram.AddGroup("Frühstück", server.Telegram.AddUser());

        await group.AddBotAsync(server.Telegram.AddUser("Berta"));

        await ConversationTests.Until(() => Task.FromResult(group.StatusOf(server.Bot) == "left"));
        Assert.Contains(group.Chat.Texts, text => text.Contains("einzelnen Menschen", StringComparison.Ordinal));
        Assert.Equal(0, await server.ReadAsync(db => db.Conversations.CountAsync()));
    }

    [Fact]
    public async Task ForwardedCryForHelp_IsAnsweredWithTheNumbers()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();

        await anna.ForwardAsync("Ich bringe mich jetzt um", server.Telegram.AddUser("Berta"));

        await anna.Chat.UntilAsync(message => message.Text.Contains("112", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CounsellorsGroup_HearsOfARequest_WithoutAnythingOfThePerson()
    {
        var (server, group) = await TelegramServer.StartWithGroupAsync();
        await using var _ = server;
        var anna = server.Telegram.AddUser("Annegret");
        await anna.SendAsync("Ich habe Schulden und wohne in Kölleda");
        await anna.Chat.NextAsync();

        await ConversationTests.AskForAHumanAsync(anna);

        string code = (await server.TicketAsync()).Code;
        var news = await group.Chat.UntilAsync(message => message.Text.Contains(code, StringComparison.Ordinal));
        Assert.StartsWith("Neue Anfrage, Thema Schulden", news.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Annegret", news.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kölleda", news.Text, StringComparison.Ordinal);
        Assert.NotEqual("left", group.StatusOf(server.Bot));
    }

    private static async Task AskForContactAsync(UserAccount anna)
    {
        await anna.SendAsync("ich brauche einen termin wegen schulden, dienstag vormittag in kölleda");
        await anna.Chat.UntilAsync(message => anna.Chat.Keyboard is not null);
    }

    private static Task<SeenMessage> SendAsync(UserAccount anna, string thing) => thing switch
    {
        "photo" => anna.SendPhotoAsync(),
        "file" => anna.SendDocumentAsync(),
        "voice" => anna.SendVoiceAsync(),
        "video note" => anna.SendVideoNoteAsync(),
        "sticker" => anna.SendStickerAsync(),
        "poll" => anna.SendPollAsync("Was nun?", ["Ja", "Nein"]),
        _ => anna.SendDiceAsync(),
    };
}
