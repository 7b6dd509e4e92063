using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A chat as the people in it see it now. What a test reads are snapshots.</summary>
internal sealed class Chat(World world, long id, string kind)
{
    private readonly List<StoredMessage> _messages = [];
    private readonly Dictionary<long, StoredMessage> _byId = [];
    private readonly List<SeenAction> _actions = [];
    private TaskCompletionSource _change = NewSignal();
    private long _lastReturned;
    private ReplyKeyboard? _keyboard;

    /// <summary>How long waiting methods wait.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public long Id { get; } = id;

    /// <summary>"private", "group" or "supergroup".</summary>
    public string Kind { get; } = kind;

    /// <summary>Of a private chat.</summary>
    public BotAccount? Bot { get; init; }

    /// <summary>Of a private chat.</summary>
    public UserAccount? User { get; init; }

    /// <summary>Of a group.</summary>
    public GroupChat? Group { get; init; }

    /// <summary>Whether the person has written; before that a bot must not.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether the person of a private chat has blocked the bot.</summary>
    public bool IsBlocked { get; set; }

    /// <summary>All messages that have not been deleted, in their order and with their present contents.</summary>
    public IReadOnlyList<SeenMessage> Messages => Read(() => _messages.ConvertAll(message => message.Seen()));

    public IReadOnlyList<string> Texts => [.. Messages.Select(message => message.Text)];

    /// <summary>What the bot has sent and not deleted.</summary>
    public IReadOnlyList<SeenMessage> BotMessages => [.. Messages.Where(message => message.IsFromBot)];

    public SeenMessage Last => Messages[^1];

    /// <summary>The keyboard below the input; null when none is shown.</summary>
    public ReplyKeyboard? Keyboard => Read(() => _keyboard);

    /// <summary>The "typing…" and its like, in their order.</summary>
    public IReadOnlyList<SeenAction> Actions => Read(() => _actions.ToList());

    /// <summary>When the bot's messages were accepted, deleted ones too.</summary>
    public IReadOnlyList<DateTimeOffset> SendTimes => Read(() => AcceptedAt.ToList());

    public List<DateTimeOffset> AcceptedAt { get; } = [];

    /// <summary>Waits until a message of a bot, also one of earlier, fits.</summary>
    public async Task<SeenMessage> UntilAsync(Func<SeenMessage, bool> fits, TimeSpan? patience = null)
    {
        using var end = new CancellationTokenSource(patience ?? Patience);
        while (true)
        {
            var change = Read(() => _change.Task);
            if (Messages.FirstOrDefault(message => message.IsFromBot && fits(message)) is { } found)
            {
                return found;
            }

            await change.WaitAsync(end.Token);
        }
    }

    /// <summary>Waits for the bot's first message that this method has not returned yet.</summary>
    public async Task<SeenMessage> NextAsync(TimeSpan? patience = null)
    {
        long last = _lastReturned;
        var next = await UntilAsync(message => message.Id > last, patience);
        _lastReturned = next.Id;
        return next;
    }

    public StoredMessage? Find(long message) => _byId.GetValueOrDefault(message);

    /// <summary>Puts a message at the end.</summary>
    public StoredMessage Add(JsonObject from, JsonObject content, long? replyTo, long message)
    {
        var head = new JsonObject { ["message_id"] = message, ["from"] = from, ["chat"] = ToJson(), ["date"] = world.Now.ToUnixTimeSeconds() };
        if (replyTo is { } earlier && Find(earlier) is { } answered)
        {
            head["reply_to_message"] = answered.WithoutReply();
        }

        var stored = new StoredMessage(head, content, world.Now);
        _messages.Add(stored);
        _byId.Add(message, stored);
        Changed();
        return stored;
    }

    public bool Remove(long message)
    {
        if (!_byId.Remove(message, out var stored))
        {
            return false;
        }

        _messages.Remove(stored);
        Changed();
        return true;
    }

    /// <summary>Shows or hides the keyboard below the input, as a message asks for it.</summary>
    public void Show(ReplyKeyboard? keyboard) => _keyboard = keyboard;

    public void Act(string action) => _actions.Add(new SeenAction(action, world.Now));

    public CallbackPress Press(UserAccount user, long message, string data, BotAccount bot)
    {
        var press = new CallbackPress(world.NextCallback(), data, world.Now);
        bot.Presses.Add(press.Id, press);
        var about = Find(message)?.ToJson() ?? new JsonObject { ["chat"] = ToJson(), ["message_id"] = message, ["date"] = 0 };
        bot.Updates.Add("callback_query", new JsonObject { ["id"] = press.Id, ["from"] = user.ToUser(), ["message"] = about, ["chat_instance"] = $"{Id * 31}", ["data"] = data }, Id);
        return press;
    }

    public JsonObject ToJson()
    {
        var chat = new JsonObject { ["id"] = Id, ["type"] = Kind };
        Wire.Add(chat, "title", Group?.Title);
        Wire.Add(chat, "first_name", User?.FirstName);
        Wire.Add(chat, "username", User?.Username);
        return chat;
    }

    public void Changed()
    {
        var change = _change;
        _change = NewSignal();
        change.SetResult();
    }

    private T Read<T>(Func<T> read)
    {
        lock (world.Gate)
        {
            return read();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
