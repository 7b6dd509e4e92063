using System.Globalization;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>One call of a method by a bot.</summary>
internal sealed record BotCall(World World, BotAccount Bot, string Method, Arguments Arguments)
{
    /// <summary>The chat of the argument chat_id that the bot may act in.</summary>
    public Chat Chat() => Room("chat_id", mustWrite: true);

    /// <summary>The chat of an argument.</summary>
    /// <param name="mustWrite">Whether the bot has to be able to write there.</param>
    public Chat Room(string argument, bool mustWrite)
    {
        string text = Arguments.Text(argument) is { Length: > 0 } given ? given : throw RefusalException.BadRequest($"{argument} is empty");
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long id))
        {
            throw RefusalException.BadRequest("chat not found");
        }

        return id < 0 ? InGroup(id, mustWrite) : WithUser(id, mustWrite);
    }

    public static JsonNode Done() => JsonValue.Create(true);

    private Chat InGroup(long id, bool mustWrite)
    {
        if (!World.Groups.TryGetValue(id, out var group) || !group.HasEverHad(Bot))
        {
            throw RefusalException.BadRequest("chat not found");
        }

        if (group.MigratedTo is { } successor && id == group.FirstId)
        {
            throw new RefusalException(400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = successor });
        }

        string status = group.StatusOf(Bot);
        if (mustWrite && status is not ("member" or "administrator"))
        {
            string kind = group.Chat.Kind;
            throw RefusalException.Forbidden(status == "kicked" ? $"bot was kicked from the {kind} chat" : $"bot is not a member of the {kind} chat");
        }

        return group.Chat;
    }

    private Chat WithUser(long id, bool mustWrite)
    {
        if (World.Bots.Values.Any(bot => bot.Id == id))
        {
            throw RefusalException.Forbidden(id == Bot.Id ? "bot can't send messages to the bot" : "bot can't send messages to bots");
        }

        if (!World.Users.TryGetValue(id, out var user))
        {
            throw RefusalException.BadRequest("chat not found");
        }

        if (!Bot.PrivateChats.TryGetValue(id, out var chat) || !chat.IsOpen)
        {
            throw World.Groups.Values.Any(group => group.HasEverHad(Bot) && group.Has(user))
                ? RefusalException.Forbidden("bot can't initiate conversation with a user")
                : RefusalException.BadRequest("chat not found");
        }

        if (mustWrite && user.IsDeactivated)
        {
            throw RefusalException.Forbidden("user is deactivated");
        }

        return mustWrite && chat.IsBlocked ? throw RefusalException.Forbidden("bot was blocked by the user") : chat;
    }
}
