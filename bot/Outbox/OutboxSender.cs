using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Outbox;

/// <summary>Sends what waits for one carrier: in order within a lane, several lanes at a time. An entry leaves the database when it has arrived, so a break in between repeats one message at most.</summary>
public sealed class OutboxSender(IOutboxCarrier carrier, ChangeFeed feed, IDbContextFactory<LotseDb> contexts, CommitWriter writer, TimeProvider clock, ILogger<OutboxSender> logger) : BackgroundService
{
    /// <summary>Most entries that are read together; a lane that fills them all is under way at the next look, and the others come up.</summary>
    private const int MostAtOnce = 100;

    /// <summary>How long to wait when nothing rings; whatever was missed is found then.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>How often the end of the program looks whether something is under way: for five seconds at most.</summary>
    private const int MostWaits = 250;

    private static readonly TimeSpan s_farewell = TimeSpan.FromMilliseconds(20);

    private readonly LaneTable _lanes = new();

    private readonly Channel<bool> _freed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changes = feed.Subscribe(null);
        try
        {
            while (true)
            {
                await RunAsync(changes.Changes, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What waits goes out after the next start; what is under way is waited for, else it would go out twice.
            for (int waits = 0; waits < MostWaits && _lanes.Busy > 0; waits++)
            {
                await Task.Delay(s_farewell, CancellationToken.None);
            }
        }
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The edge around one run of a background job: the next one tries again.")]
    private async Task RunAsync(ChannelReader<Guid> changes, CancellationToken cancellationToken)
    {
        try
        {
            var now = clock.GetUtcNow();
            foreach (var lane in await DueAsync(now, cancellationToken))
            {
                _lanes.Start(lane.Key);
                _ = CarryAsync(lane.Key, [.. lane], cancellationToken);
            }

            await WaitAsync(changes, now, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Log.OutboxFailed(logger, failure, carrier.Id);
            await Task.Delay(BackOff.After(1), clock, cancellationToken);
        }
    }

    /// <summary>The lanes that may go out now, the longest-waiting first.</summary>
    private async Task<IReadOnlyList<IGrouping<string, OutboxEntry>>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        int free = carrier.LanesAtOnce - _lanes.Busy;
        if (free <= 0 || _lanes.IsPaused(now))
        {
            return [];
        }

        string[] notNow = _lanes.NotBefore(now);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var entries = await db.Outbox.AsNoTracking()
            .Where(entry => entry.Carrier == carrier.Id && !EF.Parameter(notNow).Contains(entry.Lane))
            .OrderBy(entry => entry.Id)
            .Take(MostAtOnce)
            .ToListAsync(cancellationToken);
        return [.. entries.GroupBy(entry => entry.Lane).Take(free)];
    }

    private async Task WaitAsync(ChannelReader<Guid> changes, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var due = Task.Delay(_lanes.NextWait(now) is { } wait && wait < s_patience ? wait : s_patience, clock, patience.Token);
        await Task.WhenAny(due, changes.WaitToReadAsync(patience.Token).AsTask(), _freed.Reader.WaitToReadAsync(patience.Token).AsTask());
        cancellationToken.ThrowIfCancellationRequested();
        await patience.CancelAsync();
        changes.TryRead(out _);
        _freed.Reader.TryRead(out _);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "Whatever fails in one lane, the others go on and this one is tried again.")]
    private async Task CarryAsync(string lane, IReadOnlyList<OutboxEntry> waiting, CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            await TakeAsync(lane, waiting, await carrier.DeliverAsync(waiting, cancellationToken), cancellationToken);
        }
        catch (Exception failure)
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                Log.OutboxFailed(logger, failure, carrier.Id);
            }

            _lanes.Fail(lane, clock.GetUtcNow());
        }

        _lanes.End(lane);
        _freed.Writer.TryWrite(true);
    }

    private async Task TakeAsync(string lane, IReadOnlyList<OutboxEntry> waiting, Delivery delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        switch (delivery)
        {
            case Delivery.Arrived arrived:
                _lanes.Succeed(lane);
                await RemoveAsync(lane, waiting[arrived.Count - 1].Id, arrived.Note);
                break;
            case Delivery.PartArrived part:
                _lanes.Succeed(lane);
                await writer.WriteAsync(
                    async (db, token) =>
                    {
                        await db.Outbox.Where(entry => entry.Id == waiting[0].Id).ExecuteUpdateAsync(set => set.SetProperty(entry => entry.PartsSent, entry => entry.PartsSent + 1), token);
                        await (part.Note?.Invoke(db, token) ?? Task.CompletedTask);
                    },
                    CancellationToken.None);
                break;
            case Delivery.LaneWaits wait:
                _lanes.Hold(lane, now + wait.After);
                break;
            case Delivery.CarrierWaits pause:
                _lanes.Pause(now, pause.After);
                break;
            case Delivery.Refused refused:
                Log.OutboxRefused(logger, carrier.Id, waiting[0].Id);
                await RemoveAsync(lane, waiting[refused.Count - 1].Id, null);
                break;
            case Delivery.NeverArrives never:
                Log.OutboxGaveUp(logger, carrier.Id, never.Why);
                await writer.WriteAsync(
                    async (db, token) =>
                    {
                        await db.Outbox.Where(entry => entry.Carrier == carrier.Id && entry.Lane == lane).ExecuteDeleteAsync(token);
                        await carrier.GiveUpAsync(db, lane, never.Why, token);
                    },
                    CancellationToken.None);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(delivery), delivery.GetType().Name, "Nobody knows this outcome.");
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>What has arrived is taken out even while the server stops.</summary>
    private Task RemoveAsync(string lane, long upTo, Func<LotseDb, CancellationToken, Task>? note) => writer.WriteAsync(
        async (db, token) =>
        {
            await db.Outbox.Where(entry => entry.Carrier == carrier.Id && entry.Lane == lane && entry.Id <= upTo).ExecuteDeleteAsync(token);
            await (note?.Invoke(db, token) ?? Task.CompletedTask);
            await db.SaveChangesAsync(token);
            if (!await db.Outbox.AnyAsync(entry => entry.Carrier == carrier.Id && entry.Lane == lane, token))
            {
                await carrier.LaneEmptyAsync(db, lane, token);
            }
        },
        CancellationToken.None);
}
