using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>Tells an open desk that something changed; the page then fetches itself anew. Carries no words of anybody.</summary>
internal static class StreamEndpoint
{
    /// <summary>Sent when nothing happens, so that proxies keep the stream open.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    /// <summary>Changes that come together are told together.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private enum Pulse
    {
        Change,
        Beat,
        End,
    }

    /// <summary>The stream; it ends with the sign-in, with the server, and when the browser leaves.</summary>
    public static async Task<ServerSentEventsResult<string>> OpenAsync(HttpContext context, LotseDb db, DeskSessions sessions, DeskStamp stamp, ChangeFeed feed, IHostApplicationLifetime lifetime, TimeProvider clock)
    {
        var stream = await sessions.ListenAsync(db, DeskUser.Of(context), context.RequestAborted);
        context.Response.RegisterForDispose(stream);
        var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping, stream.Ended);
        context.Response.RegisterForDispose(stop);
        context.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(ReadAsync(stamp, feed, clock, stop.Token));
    }

    private static async IAsyncEnumerable<SseItem<string>> ReadAsync(DeskStamp stamp, ChangeFeed feed, TimeProvider clock, [EnumeratorCancellation] CancellationToken stop)
    {
        using var changes = feed.Subscribe(null);
        string last = "";
        var pulse = Pulse.Change;
        while (pulse != Pulse.End)
        {
            if (pulse == Pulse.Beat)
            {
                yield return new SseItem<string>("", "beat");
            }
            else if (await NowAsync(stamp, stop) is { } now && now != last)
            {
                last = now;
                yield return new SseItem<string>(now, "changed");
            }

            pulse = await WaitAsync(changes, clock, stop);
        }
    }

    private static async Task<string?> NowAsync(DeskStamp stamp, CancellationToken stop)
    {
        try
        {
            return await stamp.ReadAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static async Task<Pulse> WaitAsync(ChangeFeed.Subscription changes, TimeProvider clock, CancellationToken stop)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var change = changes.Changes.WaitToReadAsync(patience.Token).AsTask();
            bool changed = await Task.WhenAny(change, Task.Delay(Heartbeat, clock, patience.Token)) == change;
            stop.ThrowIfCancellationRequested();
            await patience.CancelAsync();
            if (!changed)
            {
                return Pulse.Beat;
            }

            await Task.Delay(s_pause, stop);
            while (changes.Changes.TryRead(out _))
            {
                // One look at the database covers them all.
            }

            return Pulse.Change;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Pulse.End;
        }
    }
}
