using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The updates that wait for one bot, in ascending order of their ids, until they are confirmed or too old.</summary>
internal sealed class UpdateQueue(World world)
{
    private static readonly string[] s_onlyIfAsked = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly List<QueuedUpdate> _waiting = [];
    private readonly List<QueuedUpdate> _all = [];
    private TaskCompletionSource _arrival = NewSignal();
    private int _lastId = 100_000;

    /// <summary>The kinds that the bot wants; null or empty: the usual ones.</summary>
    public IReadOnlyList<string>? AllowedKinds { get; set; }

    public int WaitingCount => Waiting().Count;

    /// <summary>Every update that was ever queued.</summary>
    public IReadOnlyList<QueuedUpdate> All => _all;

    /// <summary>Ends when the next update arrives.</summary>
    public Task Arrival => _arrival.Task;

    /// <summary>Queues what happened, unless the bot does not want this kind.</summary>
    /// <param name="lane">Updates of one lane reach a webhook one after the other; the chat.</param>
    /// <returns>The update's id; null if it is not wanted.</returns>
    public int? Add(string kind, JsonObject content, long lane)
    {
        bool wanted = AllowedKinds is { Count: > 0 } kinds ? kinds.Contains(kind) : !s_onlyIfAsked.Contains(kind);
        return wanted ? Queue(++_lastId, new JsonObject { ["update_id"] = _lastId, [kind] = content }, lane, outOfTurn: false) : null;
    }

    /// <summary>Queues an update exactly as given; it is delivered even when ids after it have been confirmed.</summary>
    public int AddOutOfTurn(JsonObject update, long lane)
    {
        int id = update["update_id"]!.GetValue<int>();
        _lastId = Math.Max(_lastId, id);
        return Queue(id, update, lane, outOfTurn: true);
    }

    /// <summary>Queues an update once more under the same id, confirmed or not.</summary>
    public int Repeat(int id)
    {
        var known = _all.Last(update => update.Id == id);
        return Enqueue(new QueuedUpdate(id, known.Lane, known.Json, world.Now + world.Settings.UpdateLifetime, OutOfTurn: true));
    }

    public void MoveToTheEnd(IReadOnlyList<int> ids)
    {
        _waiting.RemoveAll(update => ids.Contains(update.Id));
        foreach (int id in ids)
        {
            Repeat(id);
        }
    }

    /// <summary>What a poll with this offset gets.</summary>
    public IReadOnlyList<QueuedUpdate> Take(int offset, int limit)
    {
        Confirm(offset);
        var taken = Waiting().Take(limit).ToList();
        taken.ForEach(update => update.IsDelivered = true);
        return taken;
    }

    public void Remove(QueuedUpdate update) => _waiting.Remove(update);

    public void Clear() => _waiting.Clear();

    public IReadOnlyList<QueuedUpdate> Waiting()
    {
        _waiting.RemoveAll(update => update.ExpiresAt <= world.Now);
        return _waiting;
    }

    private int Queue(int id, JsonObject update, long lane, bool outOfTurn)
    {
        var queued = new QueuedUpdate(id, lane, update.ToJsonString(), world.Now + world.Settings.UpdateLifetime, outOfTurn);
        _all.Add(queued);
        return Enqueue(queued);
    }

    private int Enqueue(QueuedUpdate update)
    {
        _waiting.Add(update);
        var arrival = _arrival;
        _arrival = NewSignal();
        arrival.SetResult();
        return update.Id;
    }

    private void Confirm(int offset)
    {
        if (offset < 0)
        {
            _waiting.RemoveRange(0, Math.Max(0, _waiting.Count + offset));
        }
        else
        {
            _waiting.RemoveAll(update => update.Id < offset && (!update.OutOfTurn || update.IsDelivered));
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
