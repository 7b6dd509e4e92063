using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The methods by which a bot introduces itself: commands, names, descriptions and menu buttons.</summary>
internal static class ProfileMethods
{
    private const int MostCommands = 100;
    private const int LongestCommandDescription = 256;

    public static void AddTo(MethodTable table)
    {
        table.Add("setMyCommands", SetCommands);
        table.Add("getMyCommands", call => call.Bot.Profile.Commands.GetValueOrDefault(CommandKey(call))?.DeepClone() ?? new JsonArray());
        table.Add("deleteMyCommands", DeleteCommands);
        AddText(table, "Name", "name", 64, profile => profile.Names, profile => profile.Name(""));
        AddText(table, "Description", "description", 512, profile => profile.Descriptions, _ => "");
        AddText(table, "ShortDescription", "short_description", 120, profile => profile.ShortDescriptions, _ => "");
        table.Add("setChatMenuButton", SetMenuButton);
        table.Add("getChatMenuButton", MenuButton);
    }

    private static void AddText(MethodTable table, string name, string field, int longest, Func<BotProfile, Dictionary<string, string>> texts, Func<BotProfile, string> missing)
    {
        table.Add($"setMy{name}", call =>
        {
            string text = (call.Arguments.Text(field) ?? "").Trim();
            if (text.Length > longest)
            {
                throw RefusalException.BadRequest($"{field.Replace('_', ' ')} is too long");
            }

            var all = texts(call.Bot.Profile);
            if (text.Length == 0)
            {
                all.Remove(Language(call));
            }
            else
            {
                all[Language(call)] = text;
            }

            return BotCall.Done();
        });
        table.Add($"getMy{name}", call => new JsonObject { [field] = BotProfile.Of(texts(call.Bot.Profile), Language(call), missing(call.Bot.Profile)) });
    }

    private static JsonNode SetCommands(BotCall call)
    {
        var commands = call.Arguments.Json("commands", "list of bot commands") as JsonArray ?? throw RefusalException.BadRequest("can't parse commands");
        if (commands.Count > MostCommands)
        {
            throw RefusalException.BadRequest("BOT_COMMANDS_TOO_MUCH");
        }

        var kept = new JsonArray();
        foreach (var command in commands)
        {
            string name = (command?["command"]?.GetValue<string>() ?? "").TrimStart('/');
            string description = (command?["description"]?.GetValue<string>() ?? "").Trim();
            Check(name, description);
            kept.Add(new JsonObject { ["command"] = name, ["description"] = description });
        }

        call.Bot.Profile.Commands[CommandKey(call)] = kept;
        return BotCall.Done();
    }

    private static void Check(string name, string description)
    {
        if (name.Length is 0 or > 32 || !name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '_'))
        {
            throw RefusalException.BadRequest("BOT_COMMAND_INVALID");
        }

        if (description.Length is 0 or > LongestCommandDescription)
        {
            throw RefusalException.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private static JsonNode DeleteCommands(BotCall call)
    {
        call.Bot.Profile.Commands.Remove(CommandKey(call));
        return BotCall.Done();
    }

    private static string CommandKey(BotCall call)
    {
        var scope = call.Arguments.Json("scope", "BotCommandScope");
        string type = scope?["type"]?.GetValue<string>() ?? "default";
        bool known = type is "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" or "chat" or "chat_administrators" or "chat_member";
        if (!known)
        {
            throw RefusalException.BadRequest("can't parse BotCommandScope: unsupported type specified");
        }

        return BotProfile.CommandKey(type, scope?["chat_id"]?.ToString(), scope?["user_id"]?.ToString(), Language(call));
    }

    private static JsonNode SetMenuButton(BotCall call)
    {
        var button = call.Arguments.Json("menu_button", "menu button") as JsonObject ?? new JsonObject { ["type"] = "default" };
        if (button["type"]?.GetValue<string>() is not ("commands" or "web_app" or "default"))
        {
            throw RefusalException.BadRequest("can't parse menu button: unsupported type specified");
        }

        call.Bot.Profile.MenuButtons[MenuChat(call)] = button.DeepClone().AsObject();
        return BotCall.Done();
    }

    private static JsonNode MenuButton(BotCall call)
    {
        var buttons = call.Bot.Profile.MenuButtons;
        return (buttons.GetValueOrDefault(MenuChat(call)) ?? buttons.GetValueOrDefault(0))?.DeepClone() ?? new JsonObject { ["type"] = "commands" };
    }

    private static long MenuChat(BotCall call) => call.Arguments.Has("chat_id") ? call.Chat().Id : 0;

    private static string Language(BotCall call)
    {
        string code = call.Arguments.Text("language_code") ?? "";
        return code.Length is 0 or 2 && code.All(char.IsAsciiLetterLower) ? code : throw RefusalException.BadRequest("invalid language code specified");
    }
}
