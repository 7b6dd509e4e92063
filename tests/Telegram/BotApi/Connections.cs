using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The open connections; during an outage there are none.</summary>
internal sealed class Connections
{
    private readonly ConcurrentDictionary<ConnectionContext, bool> _open = [];
    private int _outages;

    public async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        _open.TryAdd(connection, true);
        try
        {
            if (Volatile.Read(ref _outages) == 0)
            {
                await next(connection);
            }
            else
            {
                connection.Abort();
            }
        }
        finally
        {
            _open.TryRemove(connection, out _);
        }
    }

    /// <summary>Cuts all connections, and new ones at once, until it is disposed of.</summary>
    public IDisposable Cut()
    {
        Interlocked.Increment(ref _outages);
        foreach (var connection in _open.Keys)
        {
            connection.Abort();
        }

        return new Outage(this);
    }

    private sealed class Outage(Connections connections) : IDisposable
    {
        private int _isOver;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isOver, 1) == 0)
            {
                Interlocked.Decrement(ref connections._outages);
            }
        }
    }
}
