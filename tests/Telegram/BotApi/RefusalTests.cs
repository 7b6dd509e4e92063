using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What the Bot API refuses to send, change or answer.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData(0, "message text is empty")]
    [InlineData(4096, null)]
    [InlineData(4097, "message is too long")]
    public async Task Text_ByLength_IsTakenOrRefused(int length, string? reason)
    {
        await using var played = await PlayedChat.StartAsync();

        var answer = await played.Bot.SendAsync(played.Anna.Id, new string('ä', length));

        Assert.Equal(reason is null ? null : $"Bad Request: {reason}", answer["description"]?.GetValue<string>());
    }

    [Fact]
    public async Task Text_IsMeasuredWithoutItsMarkup()
    {
        await using var played = await PlayedChat.StartAsync();

        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, $"<b>{new string('a', 4096)}</b>", "HTML"));

        Assert.Equal(4096, played.Anna.Chat.Last.Text.Length);
        Assert.Equal("Bad Request: text must be non-empty", await played.Bot.RefusalAsync("sendMessage", RawBot.Message(played.Anna.Id, "<b> </b>", "HTML")));
    }

    [Theory]
    [InlineData("""{"text":"A","callback_data":"äääääääääääääääääääääääääääääääää"}""", "BUTTON_DATA_INVALID")]
    [InlineData("""{"text":" ","callback_data":"a"}""", "inline keyboard button text must be non-empty")]
    [InlineData("""{"text":"A"}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")]
    [InlineData("""{"text":"A","url":"tel:+4936110"}""", "inline keyboard button URL 'tel:+4936110' is invalid: Unsupported URL protocol")]
    [InlineData("""{"text":"A","url":"http://localhost/hilfe"}""", "inline keyboard button URL 'http://localhost/hilfe' is invalid: Wrong HTTP URL")]
    public async Task Button_ThatIsWrong_IsRefused(string button, string reason)
    {
        await using var played = await PlayedChat.StartAsync();

        string refusal = await played.Bot.RefusalAsync("sendMessage", RawBot.Message(played.Anna.Id, "Hallo", markup: Keyboard($"[{button}]")));

        Assert.Equal($"Bad Request: {reason}", refusal);
    }

    [Theory]
    [InlineData(100, 1, true)]
    [InlineData(101, 1, false)]
    [InlineData(1, 8, true)]
    [InlineData(1, 9, false)]
    public async Task Keyboard_BySize_IsTakenOrRefused(int rows, int columns, bool taken)
    {
        await using var played = await PlayedChat.StartAsync();
        string row = $"[{string.Join(',', Enumerable.Repeat("""{"text":"A","callback_data":"a"}""", columns))}]";

        var answer = await played.Bot.SendAsync(played.Anna.Id, "Hallo", markup: Keyboard([.. Enumerable.Repeat(row, rows)]));

        Assert.Equal(taken, answer["ok"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Chat_ThatTheBotMayNotWriteTo_IsRefused()
    {
        await using var played = await PlayedChat.StartAsync();
        var (stranger, other) = (played.Server.AddUser("Carla"), played.Server.AddBot("77:OTHER", "other_bot"));
        var known = played.Server.AddUser("Dora");
        await played.Server.AddGroup("Frühstück", known).AddBotAsync(known, played.Account);

        Assert.Equal("Bad Request: chat not found", await RefusalAsync(stranger.Id));
        Assert.Equal("Bad Request: chat not found", await RefusalAsync(-17));
        Assert.Equal("Forbidden: bot can't initiate conversation with a user", await RefusalAsync(known.Id));
        Assert.Equal("Forbidden: bot can't send messages to bots", await RefusalAsync(other.Id));
        await played.Anna.DeactivateAsync();
        Assert.Equal("Forbidden: user is deactivated", await RefusalAsync(played.Anna.Id));

        Task<string> RefusalAsync(long chat) => played.Bot.RefusalAsync("sendMessage", RawBot.Message(chat, "Hallo"));
    }

    [Theory]
    [InlineData("Hilfe", "Was ich kann", "BOT_COMMAND_INVALID")]
    [InlineData("", "Was ich kann", "BOT_COMMAND_INVALID")]
    [InlineData("hilfe", "", "BOT_COMMAND_DESCRIPTION_INVALID")]
    public async Task Command_ThatIsWrong_IsRefused(string name, string description, string reason)
    {
        await using var played = await PlayedChat.StartAsync();

        string refusal = await played.Bot.RefusalAsync("setMyCommands", new JsonObject { ["commands"] = new JsonArray(new JsonObject { ["command"] = name, ["description"] = description }) });

        Assert.Equal($"Bad Request: {reason}", refusal);
    }

    [Theory]
    [InlineData("setMyDescription", "description", 512)]
    [InlineData("setMyShortDescription", "short_description", 120)]
    [InlineData("setMyName", "name", 64)]
    public async Task Profile_TooLong_IsRefused(string method, string field, int longest)
    {
        await using var played = await PlayedChat.StartAsync();

        await played.Bot.ResultAsync(method, new JsonObject { [field] = new string('a', longest) });
        await played.Bot.RefusalAsync(method, new JsonObject { [field] = new string('a', longest + 1) });
    }

    private static JsonObject Keyboard(params string[] rows) => JsonNode.Parse($$"""{"inline_keyboard":[{{string.Join(',', rows)}}]}""")!.AsObject();
}
