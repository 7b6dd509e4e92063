namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Counts what one bot sends and tells it to wait when that is too much; whoever asks again before the time is told again.</summary>
internal sealed class FloodGate(BotApiSettings settings)
{
    private static readonly TimeSpan s_second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_minute = TimeSpan.FromMinutes(1);

    private readonly SlidingWindow _all = new(settings.Limits.PerSecond, s_second);
    private readonly Dictionary<long, SlidingWindow> _chats = [];
    private readonly Dictionary<long, DateTimeOffset> _closed = [];

    /// <summary>Every message that came too early, in their order.</summary>
    public List<Violation> Violations { get; } = [];

    /// <summary>Counts a message.</summary>
    /// <exception cref="RefusalException">429.</exception>
    public void Pass(BotCall call, Chat chat)
    {
        PassEdit(call, chat);
        var now = call.World.Now;
        var window = Window(chat);
        var wait = TimeSpan.FromTicks(Math.Max(_all.Wait(now).Ticks, window.Wait(now).Ticks));
        if (wait > TimeSpan.Zero)
        {
            Close(chat.Id, now, wait);
            throw Refuse(call, chat, wait, isImpatient: false);
        }

        _all.Add(now);
        window.Add(now);
    }

    /// <summary>Lets a change of a message pass, which is not counted, unless the chat is closed.</summary>
    public void PassEdit(BotCall call, Chat chat)
    {
        var now = call.World.Now;
        if (_closed.TryGetValue(chat.Id, out var until) && until > now)
        {
            throw Refuse(call, chat, until - now, isImpatient: true);
        }
    }

    /// <summary>Makes the bot wait before it may write into a chat again.</summary>
    public void Close(long chat, DateTimeOffset now, TimeSpan wait) => _closed[chat] = now + TimeSpan.FromSeconds(Seconds(wait));

    private RefusalException Refuse(BotCall call, Chat chat, TimeSpan wait, bool isImpatient)
    {
        int seconds = Seconds(wait);
        Violations.Add(new Violation(call.World.Now, call.Bot.Id, chat.Id, call.Method, seconds, isImpatient));
        return RefusalException.TooManyRequests(seconds);
    }

    private SlidingWindow Window(Chat chat)
    {
        if (!_chats.TryGetValue(chat.Id, out var window))
        {
            int burst = 1 + settings.Limits.PrivateBurst;
            int count = (int)Math.Min(int.MaxValue, (long)settings.Limits.PrivatePerSecond * burst);
            window = chat.Kind == "private" ? new SlidingWindow(count, s_second * burst) : new SlidingWindow(settings.Limits.GroupPerMinute, s_minute);
            _chats.Add(chat.Id, window);
        }

        return window;
    }

    private static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
}
