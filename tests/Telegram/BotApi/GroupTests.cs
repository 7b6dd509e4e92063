using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Bots in groups.</summary>
public sealed class GroupTests
{
    [Fact]
    public async Task Bot_AddedAndLeaving_IsToldAndMayNotWriteAfterwards()
    {
        await using var played = await PlayedChat.StartAsync();
        var group = played.Server.AddGroup("Frühstück", played.Anna);
        await group.AddBotAsync(played.Anna);
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(group.FirstId, "Guten Tag"));

        await played.Bot.ResultAsync("leaveChat", new JsonObject { ["chat_id"] = group.FirstId });

        var updates = (await played.Bot.ResultAsync("getUpdates")).AsArray();
        Assert.Equal(["member", "left"], updates.Select(update => update!["my_chat_member"]?["new_chat_member"]!["status"]!.GetValue<string>()).OfType<string>());
        Assert.Equal("group", updates[0]!["my_chat_member"]!["chat"]!["type"]!.GetValue<string>());
        Assert.Contains("Guten Tag", group.Chat.Texts);
        Assert.Equal("Forbidden: bot is not a member of the group chat", await played.Bot.RefusalAsync("sendMessage", RawBot.Message(group.FirstId, "Hallo")));
    }

    [Fact]
    public async Task Bot_ThrownOut_IsRefused()
    {
        await using var played = await PlayedChat.StartAsync();
        var group = played.Server.AddGroup("Frühstück", isSupergroup: true, played.Anna);
        await group.AddBotAsync(played.Anna);

        await group.RemoveBotAsync(played.Anna);

        Assert.Equal("Forbidden: bot was kicked from the supergroup chat", await played.Bot.RefusalAsync("sendMessage", RawBot.Message(group.FirstId, "Hallo")));
    }

    [Fact]
    public async Task Messages_ReachTheBotOnlyIfMeantForIt()
    {
        await using var played = await PlayedChat.StartAsync();
        var group = played.Server.AddGroup("Frühstück", played.Anna);
        await group.AddBotAsync(played.Anna);
        await group.SendAsync(played.Anna, "Hat jemand Milch?");
        await group.SendAsync(played.Anna, "/hilfe@other_bot");
        await group.SendAsync(played.Anna, "/hilfe");
        await group.SendAsync(played.Anna, "Frag mal @thinkalotse_bot");
        await group.SendFromBotAsync("weather_bot", "Regen");

        var messages = (await played.Bot.ResultAsync("getUpdates")).AsArray().Select(update => update!["message"]).OfType<JsonNode>().ToList();

        Assert.Equal([null, "/hilfe", "Frag mal @thinkalotse_bot", "Regen"], messages.Select(message => message["text"]?.GetValue<string>()));
        Assert.True(messages[^1]["from"]!["is_bot"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Group_BecomingASupergroup_TellsItsNewId()
    {
        await using var played = await PlayedChat.StartAsync();
        var group = played.Server.AddGroup("Frühstück", played.Anna);
        await group.AddBotAsync(played.Anna);

        await group.MigrateAsync(played.Anna);
        var answer = await played.Bot.SendAsync(group.FirstId, "Hallo");

        Assert.Equal("Bad Request: group chat was upgraded to a supergroup chat", answer["description"]!.GetValue<string>());
        Assert.Equal(group.MigratedTo, answer["parameters"]!["migrate_to_chat_id"]!.GetValue<long>());
        await played.Bot.ResultAsync("sendMessage", RawBot.Message(group.MigratedTo!.Value, "Hallo"));
        Assert.Equal("Hallo", group.Chat.Last.Text);
    }

    [Fact]
    public async Task Members_AreTold()
    {
        await using var played = await PlayedChat.StartAsync();
        var group = played.Server.AddGroup("Frühstück", played.Anna);
        await group.AddBotAsync(played.Anna, asAdministrator: true);

        Assert.Equal("administrator", await StatusAsync(played.Account.Id));
        Assert.Equal("member", await StatusAsync(played.Anna.Id));
        Assert.Equal("left", await StatusAsync(played.Server.AddUser("Bert").Id));
        Assert.Equal("Frühstück", (await played.Bot.ResultAsync("getChat", new JsonObject { ["chat_id"] = group.FirstId }))["title"]!.GetValue<string>());

        async Task<string> StatusAsync(long user) =>
            (await played.Bot.ResultAsync("getChatMember", new JsonObject { ["chat_id"] = group.FirstId, ["user_id"] = user }))["status"]!.GetValue<string>();
    }
}
