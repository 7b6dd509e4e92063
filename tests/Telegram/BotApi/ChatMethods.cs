using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The methods about chats, their members and files.</summary>
internal static class ChatMethods
{
    public static void AddTo(MethodTable table)
    {
        table.Add("getChat", Get);
        table.Add("getChatMember", Member);
        table.Add("leaveChat", Leave);
        table.Add("getFile", File);
    }

    private static JsonObject Get(BotCall call)
    {
        var chat = call.Room("chat_id", mustWrite: false).ToJson();
        chat["accent_color_id"] = 0;
        chat["max_reaction_count"] = 11;
        return chat;
    }

    private static JsonObject Member(BotCall call)
    {
        var chat = call.Room("chat_id", mustWrite: false);
        long id = call.Arguments.Number("user_id") ?? throw RefusalException.BadRequest("invalid user_id specified");
        if (id == call.Bot.Id)
        {
            return Wire.Member(call.Bot.ToUser(), chat.Group?.StatusOf(call.Bot) ?? "member");
        }

        if (!call.World.Users.TryGetValue(id, out var user) || (chat.Group is null && chat.Id != id))
        {
            throw RefusalException.BadRequest("user not found");
        }

        return Wire.Member(user.ToUser(), chat.Group is { } group && !group.Has(user) ? "left" : "member");
    }

    private static JsonNode Leave(BotCall call)
    {
        var chat = call.Chat();
        (chat.Group ?? throw RefusalException.BadRequest("chat member status can't be changed in private chats")).Leave(call.Bot);
        return BotCall.Done();
    }

    private static JsonObject File(BotCall call)
    {
        const int LargestDownload = 20 * 1024 * 1024;
        var file = call.World.Files.ById(call.Arguments.Text("file_id") ?? "") ?? throw RefusalException.BadRequest("invalid file_id");
        if (file.Content.Length > LargestDownload)
        {
            throw RefusalException.BadRequest("file is too big");
        }

        var json = file.ToJson();
        json["file_path"] = file.Path;
        return json;
    }
}
