namespace ThinkaLotse.Bot.Outbox;

/// <summary>Which lanes are under way, and which have to wait until when; in memory, as after a restart everything may be tried at once.</summary>
internal sealed class LaneTable
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _busy = [];
    private readonly Dictionary<string, DateTimeOffset> _held = [];
    private readonly Dictionary<string, int> _failures = [];
    private DateTimeOffset _pausedUntil;
    private int _pauses;

    /// <summary>Number of lanes under way.</summary>
    public int Busy
    {
        get
        {
            lock (_lock)
            {
                return _busy.Count;
            }
        }
    }

    public void Start(string lane)
    {
        lock (_lock)
        {
            _busy.Add(lane);
        }
    }

    public void End(string lane)
    {
        lock (_lock)
        {
            _busy.Remove(lane);
        }
    }

    /// <summary>Whether the carrier as a whole waits.</summary>
    public bool IsPaused(DateTimeOffset now)
    {
        lock (_lock)
        {
            return _pausedUntil > now;
        }
    }

    /// <summary>The lanes that are under way or have to wait.</summary>
    public string[] NotBefore(DateTimeOffset now)
    {
        lock (_lock)
        {
            foreach (string over in _held.Where(lane => lane.Value <= now).Select(lane => lane.Key).ToList())
            {
                _held.Remove(over);
            }

            return [.. _busy.Union(_held.Keys)];
        }
    }

    /// <summary>Until the next lane, or the carrier, may go on; null when nothing waits for a time.</summary>
    public TimeSpan? NextWait(DateTimeOffset now)
    {
        lock (_lock)
        {
            var next = _pausedUntil > now ? _pausedUntil : _held.Count > 0 ? _held.Values.Min() : (DateTimeOffset?)null;
            return next is { } at ? TimeSpan.FromMilliseconds(Math.Max(1, (at - now).TotalMilliseconds)) : null;
        }
    }

    /// <summary>A lane waits without having failed.</summary>
    public void Hold(string lane, DateTimeOffset until)
    {
        lock (_lock)
        {
            _held[lane] = until;
        }
    }

    /// <summary>A lane failed and waits longer each time.</summary>
    public void Fail(string lane, DateTimeOffset now)
    {
        lock (_lock)
        {
            int failures = _failures[lane] = _failures.GetValueOrDefault(lane) + 1;
            _held[lane] = now + BackOff.After(failures);
        }
    }

    /// <summary>Something arrived.</summary>
    public void Succeed(string lane)
    {
        lock (_lock)
        {
            _failures.Remove(lane);
            _pauses = 0;
        }
    }

    /// <summary>The carrier as a whole waits; without a time longer at each new trouble.</summary>
    public void Pause(DateTimeOffset now, TimeSpan? after)
    {
        lock (_lock)
        {
            if (_pausedUntil <= now && after is null)
            {
                _pauses++;
            }

            var until = now + (after ?? BackOff.After(_pauses));
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }
}
