using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>What people do on their phones, as the bot learns of it, and what they see.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task Content_OfEveryKind_ReachesTheBot()
    {
        await using var played = await PlayedChat.StartAsync();
        var anna = played.Anna;
        await anna.SendContactAsync();
        await anna.SendContactAsync("+4936110", "Amt");
        await anna.SendLocationAsync(51.0, 11.0);
        await anna.SendVenueAsync(51.0, 11.0, "Rathaus", "Markt 1");
        await anna.SendPhotoAsync("Bild");
        await anna.SendDocumentAsync();
        await anna.SendVoiceAsync();
        await anna.SendAudioAsync();
        await anna.SendVideoAsync();
        await anna.SendVideoNoteAsync();
        await anna.SendAnimationAsync();
        await anna.SendStickerAsync();
        await anna.SendDiceAsync();
        await anna.SendPollAsync("Wann?", ["heute", "morgen"]);
        await anna.ForwardAsync("Von Bert", played.Server.AddUser("Bert"));

        var messages = (await played.Bot.ResultAsync("getUpdates")).AsArray().Select(update => update!["message"]!.AsObject()).ToList();
        string[] kinds = ["contact", "contact", "location", "venue", "photo", "document", "voice", "audio", "video", "video_note", "animation", "sticker", "dice", "poll", "forward_origin"];

        Assert.All(messages.Zip(kinds), pair => Assert.True(pair.First.ContainsKey(pair.Second), pair.Second));
        Assert.Equal(anna.Id, messages[0]["contact"]!["user_id"]!.GetValue<long>());
        Assert.Null(messages[1]["contact"]!["user_id"]);
        Assert.Equal("Bert", messages[^1]["forward_origin"]!["sender_user"]!["first_name"]!.GetValue<string>());
    }

    [Fact]
    public async Task Edit_ReachesTheBotAsSuch()
    {
        await using var played = await PlayedChat.StartAsync();
        var message = await played.Anna.SendAsync("Ich habe Schuhe");

        await played.Anna.EditAsync(message, "Ich habe Schulden");

        var edited = (await played.Bot.ResultAsync("getUpdates")).AsArray()[^1]!["edited_message"]!;
        Assert.Equal((message.Id, "Ich habe Schulden"), (edited["message_id"]!.GetValue<long>(), edited["text"]!.GetValue<string>()));
        Assert.NotNull(edited["edit_date"]);
    }

    [Fact]
    public async Task Keyboard_IsShownTappedAndRemoved()
    {
        await using var played = await PlayedChat.StartAsync();
        var keyboard = JsonNode.Parse("""{"keyboard":[["Notfall"],[{"text":"Nummer senden","request_contact":true}]],"input_field_placeholder":"Was ist los?"}""");
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "Hallo", markup: keyboard));

        await played.Anna.TapAsync("Notfall");
        var contact = await played.Anna.TapAsync("Nummer senden");

        Assert.Equal("Was ist los?", played.Anna.Chat.Keyboard!.Hint);
        Assert.Equal(played.Anna.Phone, contact.Json["contact"]!["phone_number"]!.GetValue<string>());
        Assert.Equal(["/start", "Hallo", "Notfall", ""], played.Anna.Chat.Texts);
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "Danke", markup: new JsonObject { ["remove_keyboard"] = true }));
        Assert.Null(played.Anna.Chat.Keyboard);
    }

    [Fact]
    public async Task Chat_ShowsTypingPreviewsRepliesAndTimes()
    {
        await using var played = await PlayedChat.StartAsync();
        var asked = await played.Anna.SendAsync("Wo?");
        await played.Bot.ResultAsync("sendChatAction", new JsonObject { ["chat_id"] = played.Anna.Id, ["action"] = "typing" });
        var message = RawBot.Message(played.Anna.Id, "https://example.org");
        message["link_preview_options"] = new JsonObject { ["is_disabled"] = true };
        message["reply_parameters"] = new JsonObject { ["message_id"] = asked.Id };
        message["protect_content"] = true;
        await played.Bot.ResultAsync("sendMessage", message);

        var seen = await played.Anna.Chat.NextAsync();

        Assert.Equal("typing", Assert.Single(played.Anna.Chat.Actions).Action);
        Assert.Equal((false, asked.Id, true), (seen.ShowsLinkPreview, seen.ReplyTo, seen.IsProtected));
        Assert.Equal(seen.SentAt, Assert.Single(played.Anna.Chat.SendTimes));
    }

    [Fact]
    public async Task Start_AfterBlocking_OpensTheChatAgain()
    {
        await using var played = await PlayedChat.StartAsync();
        await played.Anna.BlockAsync();
        Assert.Equal("Forbidden: bot was blocked by the user", await played.Bot.RefusalAsync("sendChatAction", new JsonObject { ["chat_id"] = played.Anna.Id, ["action"] = "typing" }));

        await played.Anna.StartAsync("fluss-17");

        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, "Willkommen zurück"));
        var updates = (await played.Bot.ResultAsync("getUpdates")).AsArray();
        Assert.Equal(["kicked", "member", null], updates.Select(update => update!["my_chat_member"]?["new_chat_member"]!["status"]!.GetValue<string>()));
        Assert.Equal("/start fluss-17", updates[^1]!["message"]!["text"]!.GetValue<string>());
    }
}
