using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Objects of the Bot API that several places make.</summary>
internal static class Wire
{
    /// <summary>Adds a field unless the value is null.</summary>
    public static void Add(JsonObject json, string name, JsonNode? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    /// <summary>A ChatMemberUpdated about the bot.</summary>
    public static JsonObject MemberChange(Chat chat, JsonObject by, BotAccount bot, string before, string after, DateTimeOffset at) => new()
    {
        ["chat"] = chat.ToJson(),
        ["from"] = by,
        ["date"] = at.ToUnixTimeSeconds(),
        ["old_chat_member"] = Member(bot.ToUser(), before),
        ["new_chat_member"] = Member(bot.ToUser(), after),
    };

    public static JsonObject Member(JsonObject user, string status)
    {
        var member = new JsonObject { ["user"] = user, ["status"] = status };
        if (status == "kicked")
        {
            member["until_date"] = 0;
        }

        return member;
    }
}
