using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The .NET client Telegram.Bot takes the server for the real one.</summary>
public sealed class TelegramBotTests
{
    [Fact]
    public async Task Conversation_WithButtonAndEdit_IsHeldAndSeenByThePerson()
    {
        await using var server = await BotApiServer.StartAsync(new BotApiSettings { Limits = SendLimits.None });
        server.AddBot();
        var anna = server.AddUser("Anna");
        var client = Client(server);
        await anna.StartAsync("web");

        var start = Assert.Single(await client.GetUpdates(timeout: 5));
        await client.SendMessage(start.Message!.Chat.Id, "<b>Hallo</b> Anna", ParseMode.Html, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Ja", "yes")));
        var press = await anna.PressAsync(await anna.Chat.NextAsync(), "Ja");
        var pressed = Assert.Single(await client.GetUpdates(offset: start.Id + 1, timeout: 5));
        await client.AnswerCallbackQuery(pressed.CallbackQuery!.Id, "Danke");
        await client.EditMessageText(pressed.CallbackQuery.Message!.Chat.Id, pressed.CallbackQuery.Message.Id, "Danke");

        Assert.Equal("/start web", start.Message.Text);
        Assert.Equal("yes", pressed.CallbackQuery.Data);
        Assert.Equal((true, "Danke"), (press.IsAnswered, press.Text));
        Assert.Equal(["Hallo Anna", "Danke"], anna.Chat.Last.Revisions);
        Assert.Empty(anna.Chat.Last.Buttons);
    }

    [Fact]
    public async Task Blocked_IsToldAndRefused()
    {
        await using var server = await BotApiServer.StartAsync();
        server.AddBot();
        var anna = server.AddUser("Anna");
        var client = Client(server);
        await anna.StartAsync();
        await anna.BlockAsync();

        var updates = await client.GetUpdates();
        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => client.SendMessage(anna.Id, "Hallo"));

        Assert.Equal(ChatMemberStatus.Kicked, updates[^1].MyChatMember!.NewChatMember.Status);
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), (refused.ErrorCode, refused.Message));
    }

    [Fact]
    public async Task Profile_AsSet_IsReadBack()
    {
        await using var server = await BotApiServer.StartAsync();
        server.AddBot();
        var client = Client(server);

        await client.SetMyCommands([new BotCommand("hilfe", "Was der Lotse kann")], languageCode: "de");
        await client.SetMyDescription("Schreiben Sie, was los ist.");
        await client.SetMyShortDescription("Beratung", "de");
        await client.SetChatMenuButton(menuButton: new MenuButtonCommands());

        Assert.Equal("hilfe", Assert.Single(await client.GetMyCommands(languageCode: "de")).Command);
        Assert.Empty(await client.GetMyCommands());
        Assert.Equal("Schreiben Sie, was los ist.", (await client.GetMyDescription("de")).Description);
        Assert.Equal("Beratung", (await client.GetMyShortDescription("de")).ShortDescription);
        Assert.Equal("thinkalotse_bot", (await client.GetMe()).Username);
        Assert.Equal("thinkalotse_bot", (await client.GetMyName()).Name);
        Assert.Equal(MenuButtonType.Commands, (await client.GetChatMenuButton()).Type);
    }

    [Fact]
    public async Task Flood_IsRefusedWithTheSecondsToWait()
    {
        await using var server = await BotApiServer.StartAsync();
        server.AddBot();
        var anna = server.AddUser("Anna");
        await anna.StartAsync();
        var client = Client(server);
        await client.SendMessage(anna.Id, "eins");

        var refused = await Assert.ThrowsAsync<ApiRequestException>(() => client.SendMessage(anna.Id, "zwei"));

        Assert.Equal((429, 1), (refused.ErrorCode, refused.Parameters!.RetryAfter));
        Assert.False(Assert.Single(server.Violations).IsImpatient);
    }

    [Fact]
    public async Task PhotoAndDocument_AsUploads_ArriveAndCanBeDownloaded()
    {
        await using var server = await BotApiServer.StartAsync(new BotApiSettings { Limits = SendLimits.None });
        server.AddBot();
        var anna = server.AddUser("Anna");
        var client = Client(server);
        await anna.SendPhotoAsync("Der Brief", content: [7, 8, 9]);

        var photo = (await client.GetUpdates())[0].Message!;
        using var content = new MemoryStream();
        await client.GetInfoAndDownloadFile(photo.Photo![^1].FileId, content);
        await client.SendDocument(anna.Id, InputFile.FromStream(new MemoryStream([1, 2]), "Merkblatt.pdf"), "Zum <i>Lesen</i>", ParseMode.Html);

        Assert.Equal(("Der Brief", MessageType.Photo), (photo.Caption, photo.Type));
        Assert.Equal([7, 8, 9], content.ToArray());
        Assert.Equal("Zum Lesen", anna.Chat.Last.Text);
        Assert.Equal("Merkblatt.pdf", anna.Chat.Last.Json["document"]!["file_name"]!.GetValue<string>());
    }

    private static TelegramBotClient Client(BotApiServer server) =>
        new(new TelegramBotClientOptions("123456:TEST", server.Url.GetLeftPart(UriPartial.Authority)) { RetryCount = 0, RetryThreshold = 0 });
}
