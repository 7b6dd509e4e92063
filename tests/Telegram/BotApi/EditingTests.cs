using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Changing and deleting messages, and answering buttons.</summary>
public sealed class EditingTests
{
    private static readonly string s_keyboard = """{"inline_keyboard":[[{"text":"Ja","callback_data":"yes"},{"text":"Seite","url":"https://example.org"}]]}""";

    [Fact]
    public async Task Edit_WithoutButtons_TakesThemAway()
    {
        await using var played = await PlayedChat.StartAsync();
        long id = await SendAsync(played, "Frage?");
        Assert.Equal(["Ja", "Seite"], played.Anna.Chat.Last.Buttons.Select(button => button.Label));

        await played.Bot.ResultAsync("editMessageText", Edit(played, id, "Antwort"));

        Assert.Equal(["Frage?", "Antwort"], played.Anna.Chat.Last.Revisions);
        Assert.Empty(played.Anna.Chat.Last.Rows);
        Assert.StartsWith("Bad Request: message is not modified: ", await played.Bot.RefusalAsync("editMessageText", Edit(played, id, "Antwort")), StringComparison.Ordinal);
        Assert.StartsWith("Bad Request: message is not modified: ", await played.Bot.RefusalAsync("editMessageReplyMarkup", Edit(played, id, null)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_OfWhatIsNotThereOrNotOnesOwn_IsRefused()
    {
        await using var played = await PlayedChat.StartAsync();
        var own = await played.Anna.SendAsync("Von Anna");

        Assert.Equal("Bad Request: message to edit not found", await played.Bot.RefusalAsync("editMessageText", Edit(played, 1, "x")));
        Assert.Equal("Bad Request: message can't be edited", await played.Bot.RefusalAsync("editMessageText", Edit(played, own.Id, "x")));
        Assert.Equal("Bad Request: message to delete not found", await played.Bot.RefusalAsync("deleteMessage", Edit(played, 1, null)));
    }

    [Fact]
    public async Task Delete_InThePrivateChat_TakesAwayOwnAndForeignMessagesUpToTwoDays()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var played = await PlayedChat.StartAsync(new BotApiSettings { Clock = clock });
        long old = await SendAsync(played, "alt");
        clock.Advance(TimeSpan.FromDays(2));
        long own = await SendAsync(played, "Frage?");
        var foreign = await played.Anna.SendAsync("Meine Nummer");

        await played.Bot.ResultAsync("deleteMessage", Edit(played, own, null));
        await played.Bot.ResultAsync("deleteMessages", new JsonObject { ["chat_id"] = played.Anna.Id, ["message_ids"] = new JsonArray(foreign.Id, 1) });

        Assert.Equal(["/start", "alt"], played.Anna.Chat.Texts);
        Assert.Equal("Bad Request: message can't be deleted for everyone", await played.Bot.RefusalAsync("deleteMessage", Edit(played, old, null)));
    }

    [Fact]
    public async Task Press_AnsweredInTime_ShowsTheNote()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var played = await PlayedChat.StartAsync(new BotApiSettings { Clock = clock });
        await SendAsync(played, "Frage?");
        var question = played.Anna.Chat.Last;
        var early = await played.Anna.PressAsync(question, "yes");
        var late = await played.Anna.PressAsync(question, "Ja");

        await played.Bot.ResultAsync("answerCallbackQuery", new JsonObject { ["callback_query_id"] = early.Id, ["text"] = "Gut", ["show_alert"] = true });
        clock.Advance(TimeSpan.FromMinutes(16));
        string refusal = await played.Bot.RefusalAsync("answerCallbackQuery", new JsonObject { ["callback_query_id"] = late.Id });

        Assert.Equal((true, "Gut", true), (early.IsAnswered, early.Text, early.IsAlert));
        Assert.False(late.IsAnswered);
        Assert.Equal("Bad Request: query is too old and response timeout expired or query ID is invalid", refusal);
        Assert.Equal(refusal, await played.Bot.RefusalAsync("answerCallbackQuery", new JsonObject { ["callback_query_id"] = "17" }));
    }

    [Fact]
    public async Task Press_OfADeletedMessage_TellsAnInaccessibleOne()
    {
        await using var played = await PlayedChat.StartAsync();
        long id = await SendAsync(played, "Frage?");
        var question = played.Anna.Chat.Last;
        await played.Bot.ResultAsync("deleteMessage", Edit(played, id, null));

        await played.Anna.PressAsync(question, "Ja");

        var about = (await played.Bot.ResultAsync("getUpdates")).AsArray()[^1]!["callback_query"]!["message"]!;
        Assert.Equal((id, 0), (about["message_id"]!.GetValue<long>(), about["date"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Caption_IsEditedAsCaption()
    {
        await using var played = await PlayedChat.StartAsync();
        var photo = await played.Anna.SendPhotoAsync();
        string file = photo.Json["photo"]![0]!["file_id"]!.GetValue<string>();
        var sent = await played.Bot.ResultAsync("sendPhoto", new JsonObject { ["chat_id"] = played.Anna.Id, ["photo"] = file, ["caption"] = "eins" });

        await played.Bot.ResultAsync("editMessageCaption", new JsonObject { ["chat_id"] = played.Anna.Id, ["message_id"] = sent["message_id"]!.GetValue<long>(), ["caption"] = "zwei" });

        Assert.Equal("zwei", played.Anna.Chat.Last.Text);
        Assert.Equal("Bad Request: there is no text in the message to edit", await played.Bot.RefusalAsync("editMessageText", Edit(played, played.Anna.Chat.Last.Id, "x")));
        Assert.Equal("Bad Request: message caption is too long", await played.Bot.RefusalAsync("sendPhoto", new JsonObject { ["chat_id"] = played.Anna.Id, ["photo"] = file, ["caption"] = new string('a', 1025) }));
    }

    private static async Task<long> SendAsync(PlayedChat played, string text) =>
        (await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, text, markup: JsonNode.Parse(s_keyboard))))["message_id"]!.GetValue<long>();

    private static JsonObject Edit(PlayedChat played, long id, string? text)
    {
        var edit = new JsonObject { ["chat_id"] = played.Anna.Id, ["message_id"] = id };
        Wire.Add(edit, "text", text);
        return edit;
    }
}
