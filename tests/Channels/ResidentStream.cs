using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Channels;

/// <summary>An open stream of a resident's client.</summary>
internal sealed class ResidentStream(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly Queue<JsonNode> _waiting = new();

    /// <summary>The next activity.</summary>
    public async Task<JsonNode> NextAsync()
    {
        while (_waiting.Count == 0)
        {
            foreach (var activity in (await FrameAsync() ?? throw new WebSocketException("The server closed the stream."))["activities"]!.AsArray())
            {
                _waiting.Enqueue(activity!);
            }
        }

        return _waiting.Dequeue();
    }

    /// <summary>The next activities.</summary>
    public async Task<IReadOnlyList<JsonNode>> NextAsync(int count)
    {
        var activities = new List<JsonNode>();
        while (activities.Count < count)
        {
            activities.Add(await NextAsync());
        }

        return activities;
    }

    /// <summary>Sends the empty frame with which clients feel for a dead connection.</summary>
    public Task FeelAsync() => socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    /// <summary>Waits for the server to close the stream.</summary>
    public async Task<WebSocketCloseStatus?> ClosedAsync()
    {
        while (await FrameAsync() is not null)
        {
        }

        return socket.CloseStatus;
    }

    public void Dispose() => socket.Dispose();

    private async Task<JsonNode?> FrameAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var frame = new MemoryStream();
        byte[] piece = new byte[16384];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(piece.AsMemory(), patience.Token);
            frame.Write(piece, 0, received.Count);
        }
        while (!received.EndOfMessage);

        return received.MessageType == WebSocketMessageType.Close ? null : JsonNode.Parse(frame.ToArray());
    }
}
