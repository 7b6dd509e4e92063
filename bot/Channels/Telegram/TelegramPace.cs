using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Keeps the limits of the Bot API: so many messages a second to all chats together, evenly spread, and a pause between two to the same chat.</summary>
internal sealed class TelegramPace(IOptions<TelegramOptions> options, TimeProvider clock)
{
    /// <summary>Messages may bunch on their way: a tenth less than allowed keeps them apart.</summary>
    private const double Margin = 1.1;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _chats = [];
    private DateTimeOffset _next;

    /// <summary>How long a chat has to wait before its next message; zero: now.</summary>
    public TimeSpan WaitFor(string chat)
    {
        lock (_lock)
        {
            var free = _chats.GetValueOrDefault(chat);
            var now = clock.GetUtcNow();
            return free > now ? free - now : TimeSpan.Zero;
        }
    }

    /// <summary>Waits for the turn among all chats.</summary>
    public Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            var at = _next > now ? _next : now;
            _next = at + TimeSpan.FromSeconds(Margin / options.Value.MessagesPerSecond);
            wait = at - now;
        }

        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>A message to a chat was sent, or may have been.</summary>
    public void Sent(string chat)
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            _chats[chat] = now + (TimeSpan.FromSeconds(options.Value.SecondsPerChat) * Margin);
            if (_chats.Count > 4000)
            {
                foreach (string over in _chats.Where(entry => entry.Value <= now).Select(entry => entry.Key).ToList())
                {
                    _chats.Remove(over);
                }
            }
        }
    }
}
