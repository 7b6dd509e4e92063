using System.Collections.Concurrent;
using ThinkaLotse.Bot.Desk.Accounts;

namespace ThinkaLotse.Bot.Desk;

/// <summary>The open streams of signed-in counsellors, so that signing out or closing an account ends them at once.</summary>
public sealed class DeskStreams
{
    private readonly ConcurrentDictionary<Guid, (DeskUser User, CancellationTokenSource End)> _open = new();

    /// <summary>Number of open streams.</summary>
    public int Count => _open.Count;

    /// <summary>Counts a stream in; dispose the result when it is over.</summary>
    public Listener Open(DeskUser user)
    {
        var id = Guid.NewGuid();
        var end = new CancellationTokenSource();
        _open[id] = (user, end);
        return new Listener(
            () =>
            {
                _open.TryRemove(id, out _);
                end.Dispose();
            },
            end.Token);
    }

    /// <summary>Ends the streams of one sign-in.</summary>
    public void EndSession(string session) => End(user => user.Session == session);

    /// <summary>Ends all streams of a counsellor.</summary>
    public void EndAll(string counsellorId) => End(user => user.Id == counsellorId);

    private void End(Func<DeskUser, bool> whose)
    {
        foreach (var (user, end) in _open.Values.Where(stream => whose(stream.User)))
        {
            try
            {
                end.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It ended by itself in this very moment.
            }
        }
    }

    /// <summary>A stream that is counted in.</summary>
    public sealed class Listener(Action leave, CancellationToken ended) : IDisposable
    {
        /// <summary>Cancelled when the stream has to end.</summary>
        public CancellationToken Ended => ended;

        public void Dispose() => leave();
    }
}
