using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Keeps the limits of the Bot API: so many messages a second to all chats together, evenly spread, and a pause between two to the same chat.</summary>
internal sealed class TelegramPace(IOptions<TelegramOptions> options, TimeProvider clock) : IDisposable
{
    /// <summary>Messages may bunch on their way and while the machine is busy: a fifth less than allowed keeps them apart (measured with a thousand chats at once).</summary>
    private const double Margin = 1.2;

    private readonly SemaphoreSlim _turn = new(1);
    private readonly Lock _lock = new();
    private readonly Dictionary<string, DateTimeOffset> _chats = [];
    private DateTimeOffset _last;

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

    /// <summary>Waits for the turn among all chats. The pause is counted from the moment the one before really went, so that a busy moment bunches nothing.</summary>
    public async Task TakeTurnAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var wait = _last + TimeSpan.FromSeconds(Margin / options.Value.MessagesPerSecond) - clock.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }

            _last = clock.GetUtcNow();
        }
        finally
        {
            _turn.Release();
        }
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

    public void Dispose() => _turn.Dispose();
}
