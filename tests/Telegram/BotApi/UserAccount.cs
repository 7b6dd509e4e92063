using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A person with Telegram on the phone, played by a test.</summary>
internal sealed partial class UserAccount(World world, long id, string firstName, string? username, string? language, string phone)
{
    public long Id { get; } = id;

    public string FirstName { get; } = firstName;

    public string? Username { get; } = username;

    /// <summary>The language of the app, such as "de".</summary>
    public string? Language { get; } = language;

    /// <summary>Such as "+4915112345678"; the bot learns it only from a shared contact.</summary>
    public string Phone { get; } = phone;

    public bool IsDeactivated { get; private set; }

    /// <summary>The chat with the only or first bot.</summary>
    public Chat Chat => ChatWith(null);

    public Chat ChatWith(BotAccount? bot)
    {
        lock (world.Gate)
        {
            bot ??= world.OnlyBot();
            if (!bot.PrivateChats.TryGetValue(Id, out var chat))
            {
                chat = new Chat(world, Id, "private") { Bot = bot, User = this };
                bot.PrivateChats.Add(Id, chat);
            }

            return chat;
        }
    }

    /// <summary>Opens the chat with the Start button or by a link with a payload.</summary>
    public async Task<SeenMessage> StartAsync(string? payload = null, BotAccount? bot = null)
    {
        if (ChatWith(bot).IsBlocked)
        {
            await UnblockAsync(bot);
        }

        return await SendAsync(payload is null ? "/start" : $"/start {payload}", bot);
    }

    /// <summary>Writes to the bot.</summary>
    /// <param name="text">At most 4096 characters; the app splits longer ones, see <see cref="PasteAsync"/>.</param>
    public Task<SeenMessage> SendAsync(string text, BotAccount? bot = null, SeenMessage? replyTo = null) =>
        PostAsync(UserMessage.Text(text), bot, replyTo);

    /// <summary>Writes a text of any length, split as the app does.</summary>
    public async Task<IReadOnlyList<SeenMessage>> PasteAsync(string text, BotAccount? bot = null)
    {
        var messages = new List<SeenMessage>();
        foreach (char[] part in text.Chunk(UserMessage.LongestText))
        {
            messages.Add(await SendAsync(new string(part), bot));
        }

        return messages;
    }

    /// <summary>Changes a message of one's own.</summary>
    public Task<SeenMessage> EditAsync(SeenMessage message, string text, BotAccount? bot = null)
    {
        var chat = ChatWith(bot);
        lock (world.Gate)
        {
            var stored = chat.Find(message.Id) ?? throw new InvalidOperationException("The message is gone.");
            stored.Change(UserMessage.Text(text), world.Now);
            chat.Bot!.Updates.Add("edited_message", stored.ToJson(), chat.Id);
            chat.Changed();
            return Task.FromResult(stored.Seen());
        }
    }

    /// <summary>Deletes a message, one's own or the bot's; the bot is not told.</summary>
    public Task DeleteAsync(SeenMessage message, BotAccount? bot = null)
    {
        var chat = ChatWith(bot);
        lock (world.Gate)
        {
            chat.Remove(message.Id);
        }

        return Task.CompletedTask;
    }

    /// <summary>Presses an inline button of a message as it was seen, by its label or its callback data.</summary>
    public Task<CallbackPress> PressAsync(SeenMessage message, string button, BotAccount? bot = null) =>
        PressDataAsync(message, message.Button(button).Data ?? throw new InvalidOperationException("The button sends nothing."), bot);

    /// <summary>Sends callback data of which no button need exist, as a modified app can.</summary>
    public Task<CallbackPress> PressDataAsync(SeenMessage message, string data, BotAccount? bot = null)
    {
        var chat = ChatWith(bot);
        lock (world.Gate)
        {
            return Task.FromResult(chat.Press(this, message.Id, data, chat.Bot!));
        }
    }

    /// <summary>Taps a key of the keyboard below the input: sends its label or, if it asks for that, the own contact. A place is sent by <see cref="SendLocationAsync"/>.</summary>
    public Task<SeenMessage> TapAsync(string label, BotAccount? bot = null)
    {
        var chat = ChatWith(bot);
        var keyboard = chat.Keyboard;
        var key = keyboard?.Key(label) ?? throw new InvalidOperationException($"No key \"{label}\" is shown.");
        if (keyboard.IsOneTime)
        {
            lock (world.Gate)
            {
                chat.Show(null);
            }
        }

        return key.AsksForContact ? SendContactAsync(bot: bot) : SendAsync(key.Label, bot);
    }

    /// <summary>Blocks the bot: it is told, and what it sends is refused.</summary>
    public Task BlockAsync(BotAccount? bot = null) => SetBlocked(ChatWith(bot), true);

    public Task UnblockAsync(BotAccount? bot = null) => SetBlocked(ChatWith(bot), false);

    /// <summary>Deletes the account; no bot is told.</summary>
    public Task DeactivateAsync()
    {
        lock (world.Gate)
        {
            IsDeactivated = true;
        }

        return Task.CompletedTask;
    }

    public JsonObject ToUser()
    {
        var user = new JsonObject { ["id"] = Id, ["is_bot"] = false, ["first_name"] = FirstName };
        Wire.Add(user, "username", Username);
        Wire.Add(user, "language_code", Language);
        return user;
    }

    private Task<SeenMessage> PostAsync(JsonObject content, BotAccount? bot, SeenMessage? replyTo = null)
    {
        var chat = ChatWith(bot);
        lock (world.Gate)
        {
            if (chat.IsBlocked || IsDeactivated)
            {
                throw new InvalidOperationException("Whoever has blocked the bot or is gone can't write to it.");
            }

            chat.IsOpen = true;
            var stored = chat.Add(ToUser(), content, replyTo?.Id, chat.Bot!.NextMessage());
            chat.Bot.Updates.Add("message", stored.ToJson(), chat.Id);
            return Task.FromResult(stored.Seen());
        }
    }

    private Task SetBlocked(Chat chat, bool blocked)
    {
        lock (world.Gate)
        {
            chat.IsBlocked = blocked;
            chat.Bot!.Updates.Add("my_chat_member", Wire.MemberChange(chat, ToUser(), chat.Bot, blocked ? "member" : "kicked", blocked ? "kicked" : "member", world.Now), chat.Id);
        }

        return Task.CompletedTask;
    }
}
