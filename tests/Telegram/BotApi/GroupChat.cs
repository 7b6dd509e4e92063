using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A group with people and bots; may become a supergroup under another id.</summary>
internal sealed class GroupChat
{
    private readonly World _world;
    private readonly Dictionary<BotAccount, string> _bots = [];
    private readonly HashSet<UserAccount> _people = [];
    private long _lastMessage;

    public GroupChat(World world, long id, string title, IEnumerable<UserAccount> people)
    {
        (_world, Title, FirstId) = (world, title, id);
        _people.UnionWith(people);
        Chat = new Chat(world, id, id < -1_000_000_000_000 ? "supergroup" : "group") { Group = this };
    }

    public string Title { get; }

    /// <summary>The id that it began with.</summary>
    public long FirstId { get; }

    /// <summary>The id as a supergroup; null while it has not become one.</summary>
    public long? MigratedTo { get; private set; }

    public Chat Chat { get; private set; }

    /// <summary>A person puts the bot into the group.</summary>
    public Task AddBotAsync(UserAccount by, BotAccount? bot = null, bool asAdministrator = false)
    {
        lock (_world.Gate)
        {
            bot ??= _world.OnlyBot();
            ChangeBot(bot, by.ToUser(), asAdministrator ? "administrator" : "member");
            Post(by.ToUser(), new JsonObject { ["new_chat_members"] = new JsonArray(bot.ToUser()) }, null);
        }

        return Task.CompletedTask;
    }

    /// <summary>A person throws the bot out.</summary>
    public Task RemoveBotAsync(UserAccount by, BotAccount? bot = null)
    {
        lock (_world.Gate)
        {
            ChangeBot(bot ?? _world.OnlyBot(), by.ToUser(), "kicked");
        }

        return Task.CompletedTask;
    }

    /// <summary>Somebody writes into the group. Bots get what is meant for them: commands, mentions and answers to them, or all if they may.</summary>
    public Task<SeenMessage> SendAsync(UserAccount from, string text, SeenMessage? replyTo = null)
    {
        lock (_world.Gate)
        {
            _people.Add(from);
            return Task.FromResult(Post(from.ToUser(), UserMessage.Text(text), replyTo).Seen());
        }
    }

    /// <summary>Another bot, which need not be known to the server, writes into the group; every bot there gets it.</summary>
    public Task<SeenMessage> SendFromBotAsync(string username, string text)
    {
        lock (_world.Gate)
        {
            var author = new JsonObject { ["id"] = _world.NextUser(), ["is_bot"] = true, ["first_name"] = username, ["username"] = username };
            return Task.FromResult(Post(author, UserMessage.Text(text), null, toAll: true).Seen());
        }
    }

    /// <summary>Presses an inline button of a message as it was seen, by its label or its callback data.</summary>
    public Task<CallbackPress> PressAsync(UserAccount by, SeenMessage message, string button, BotAccount? bot = null)
    {
        string data = message.Button(button).Data ?? throw new InvalidOperationException("The button sends nothing.");
        lock (_world.Gate)
        {
            return Task.FromResult(Chat.Press(by, message.Id, data, bot ?? _world.OnlyBot()));
        }
    }

    /// <summary>Makes it a supergroup: it gets a new id, and who uses the old one is told.</summary>
    public Task MigrateAsync(UserAccount by)
    {
        lock (_world.Gate)
        {
            long successor = _world.NextSupergroup();
            Post(by.ToUser(), new JsonObject { ["migrate_to_chat_id"] = successor }, null, toAll: true);
            MigratedTo = successor;
            Chat = new Chat(_world, successor, "supergroup") { Group = this };
            _world.Groups.Add(successor, this);
            Post(by.ToUser(), new JsonObject { ["migrate_from_chat_id"] = FirstId }, null, toAll: true);
        }

        return Task.CompletedTask;
    }

    public long NextMessage() => ++_lastMessage;

    /// <summary>"member", "administrator", "left" or "kicked".</summary>
    public string StatusOf(BotAccount bot) => _bots.GetValueOrDefault(bot, "left");

    public bool HasEverHad(BotAccount bot) => _bots.ContainsKey(bot);

    public bool Has(UserAccount user) => _people.Contains(user);

    public void Leave(BotAccount bot)
    {
        Post(bot.ToUser(), new JsonObject { ["left_chat_member"] = bot.ToUser() }, null);
        ChangeBot(bot, bot.ToUser(), "left");
    }

    private void ChangeBot(BotAccount bot, JsonObject by, string status)
    {
        string before = StatusOf(bot);
        _bots[bot] = status;
        bot.Updates.Add("my_chat_member", Wire.MemberChange(Chat, by, bot, before, status, _world.Now), Chat.Id);
    }

    private StoredMessage Post(JsonObject from, JsonObject content, SeenMessage? replyTo, bool toAll = false)
    {
        var stored = Chat.Add(from, content, replyTo?.Id, NextMessage());
        foreach (var bot in _bots.Where(bot => bot.Value is "member" or "administrator").Select(bot => bot.Key))
        {
            bool isService = content["text"] is null;
            if (bot.Id != stored.AuthorId && (toAll || isService || bot.ReadsAllGroupMessages || StatusOf(bot) == "administrator" || IsMeantFor(bot, content, replyTo)))
            {
                bot.Updates.Add("message", stored.ToJson(), Chat.Id);
            }
        }

        return stored;
    }

    private static bool IsMeantFor(BotAccount bot, JsonObject content, SeenMessage? replyTo)
    {
        string text = content["text"]!.GetValue<string>();
        string command = text.Split(' ', '\n')[0];
        bool isCommand = command.StartsWith('/') && (!command.Contains('@', StringComparison.Ordinal) || command.EndsWith($"@{bot.Username}", StringComparison.OrdinalIgnoreCase));
        return isCommand || text.Contains($"@{bot.Username}", StringComparison.OrdinalIgnoreCase) || replyTo?.Json["from"]?["id"]?.GetValue<long>() == bot.Id;
    }
}
