namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>So many events in any stretch of time of one length.</summary>
internal sealed class SlidingWindow(int count, TimeSpan length)
{
    private readonly Queue<DateTimeOffset> _events = new();

    /// <summary>How long until one more is allowed.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        while (_events.TryPeek(out var oldest) && now - oldest >= length)
        {
            _events.Dequeue();
        }

        return _events.Count < count ? TimeSpan.Zero : _events.Peek() + length - now;
    }

    public void Add(DateTimeOffset now)
    {
        if (count < int.MaxValue)
        {
            _events.Enqueue(now);
        }
    }
}
