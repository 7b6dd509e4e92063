using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The one long poll that a bot may have.</summary>
internal sealed class Poll
{
    private static readonly TimeSpan s_pauseBetweenConflicts = TimeSpan.FromSeconds(3);
    private const int LongestSeconds = 50;
    private const int MostUpdates = 100;

    private TaskCompletionSource<string>? _waiting;
    private DateTimeOffset _nextConflict;

    /// <summary>Whether a bot waits for updates just now.</summary>
    public bool IsWaiting => _waiting is not null;

    /// <summary>Answers getUpdates: at once if there is something, else when there is or the time is up.</summary>
    /// <returns>The updates as a JSON array.</returns>
    public async Task<string> GetAsync(BotCall call, CancellationToken aborted)
    {
        int offset = (int)(call.Arguments.Number("offset") ?? 0);
        int limit = (int)Math.Clamp(call.Arguments.Number("limit") ?? MostUpdates, 1, MostUpdates);
        var timeout = TimeSpan.FromSeconds(Math.Clamp(call.Arguments.Number("timeout") ?? 0, 0, LongestSeconds));
        using var done = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var end = Task.Delay(timeout, done.Token);
        var mine = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (call.World.Gate)
        {
            Refuse(call);
            Remember(call);
        }

        for (bool first = true; ; first = false)
        {
            Task arrival;
            lock (call.World.Gate)
            {
                if (mine.Task.IsCompleted)
                {
                    break;
                }

                var updates = call.Bot.Updates.Take(offset, limit);
                if (updates.Count > 0 || end.IsCompleted || timeout == TimeSpan.Zero)
                {
                    Leave(mine, done);
                    return $"[{string.Join(',', updates.Select(update => update.Json))}]";
                }

                if (first)
                {
                    Stop("terminated by other getUpdates request; make sure that only one bot instance is running");
                    _waiting = mine;
                }

                arrival = call.Bot.Updates.Arrival;
            }

            await Task.WhenAny(arrival, mine.Task, end);
            if (aborted.IsCancellationRequested)
            {
                lock (call.World.Gate)
                {
                    Leave(mine, done);
                }

                aborted.ThrowIfCancellationRequested();
            }
        }

        await ConflictPauseAsync(call.World, aborted);
        throw RefusalException.Conflict(await mine.Task);
    }

    /// <summary>Ends the poll that waits, as a conflict.</summary>
    public void Stop(string reason)
    {
        _waiting?.TrySetResult(reason);
        _waiting = null;
    }

    private void Leave(TaskCompletionSource<string> mine, CancellationTokenSource done)
    {
        _waiting = _waiting == mine ? null : _waiting;
        done.Cancel();
    }

    private static void Refuse(BotCall call)
    {
        if (call.Bot.Webhook.IsSet)
        {
            throw RefusalException.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        }
    }

    private static void Remember(BotCall call)
    {
        if (call.Arguments.Json("allowed_updates", "allowed updates") is JsonArray kinds)
        {
            call.Bot.Updates.AllowedKinds = [.. kinds.Select(kind => kind!.GetValue<string>())];
        }
    }

    /// <summary>The first conflict is told at once, further ones only after a while, so that two instances don't race.</summary>
    private Task ConflictPauseAsync(World world, CancellationToken aborted)
    {
        lock (world.Gate)
        {
            var now = TimeProvider.System.GetUtcNow();
            if (now < _nextConflict)
            {
                return Task.Delay(s_pauseBetweenConflicts, aborted);
            }

            _nextConflict = now + s_pauseBetweenConflicts;
            return Task.CompletedTask;
        }
    }
}
