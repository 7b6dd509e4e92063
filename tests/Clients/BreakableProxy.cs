using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ThinkaLotse.Tests.Clients;

/// <summary>A network between client and server that a test can cut.</summary>
internal sealed class BreakableProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly Uri _server;
    private readonly Task _accepting;

    public BreakableProxy(Uri server)
    {
        _server = server;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The address for the client.</summary>
    public Uri Url => new($"http://{_listener.LocalEndpoint}/");

    /// <summary>Cuts every connection as a dead network does; new ones pass.</summary>
    public void Cut()
    {
        while (_open.TryTake(out var connection))
        {
            connection.Client?.Close(0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
            {
                connections.Add(ForwardAsync(await _listener.AcceptTcpClientAsync()));
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ForwardAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient();
        await far.ConnectAsync(_server.Host, _server.Port);
        _open.Add(near);
        _open.Add(far);
        try
        {
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception cut) when (cut is InvalidOperationException or ObjectDisposedException)
        {
            // Cut before it began.
        }
    }
}
