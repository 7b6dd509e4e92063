using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>An open stream: sends a resident's client the lines of its conversation as they are stored, until either side ends it.</summary>
internal sealed class DirectLineStream(ChangeFeed feed, TypingSignals typing, ConversationLines lines, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private static readonly TimeSpan s_farewell = TimeSpan.FromMilliseconds(300);

    /// <summary>Streams from a watermark on; links to pages of the product begin with the address of its site.</summary>
    public async Task RunAsync(WebSocket socket, Guid conversation, int watermark, string site, CancellationToken aborted)
    {
        using var hearing = new CancellationTokenSource();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(aborted, lifetime.ApplicationStopping);
        var heard = HearAsync(socket, stop, hearing.Token);
        try
        {
            await SendAsync(socket, conversation, watermark, site, stop.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client went away or the server stops; the client goes on from its watermark.
        }

        await CloseAsync(socket, heard);
        await hearing.CancelAsync();
        await heard;
    }

    private async Task SendAsync(WebSocket socket, Guid conversation, int watermark, string site, CancellationToken cancellationToken)
    {
        using var changes = feed.Subscribe(conversation);
        using var signals = typing.Subscribe(conversation);
        Task<bool>? change = null;
        Task<bool>? signal = null;
        while (true)
        {
            watermark = await SendNewAsync(socket, conversation, watermark, site, cancellationToken);
            change ??= changes.Changes.WaitToReadAsync(cancellationToken).AsTask();
            signal ??= signals.Changes.WaitToReadAsync(cancellationToken).AsTask();
            await await Task.WhenAny(change, signal);
            if (signal.IsCompleted && signals.Changes.TryRead(out _))
            {
                signal = null;
                var sign = DirectLineMapper.Typing(conversation, clock.GetUtcNow());
                await SendAsync(socket, new ActivitySet([sign], watermark.ToString(CultureInfo.InvariantCulture)), cancellationToken);
            }

            if (change.IsCompleted && changes.Changes.TryRead(out _))
            {
                change = null;
            }
        }
    }

    private async Task<int> SendNewAsync(WebSocket socket, Guid conversation, int watermark, string site, CancellationToken cancellationToken)
    {
        while (true)
        {
            var set = await lines.AfterAsync(conversation, watermark, site, cancellationToken);
            int reached = DirectLineMapper.Watermark(set.Watermark);
            if (reached == watermark)
            {
                return watermark;
            }

            await SendAsync(socket, set, cancellationToken);
            watermark = reached;
        }
    }

    private static Task SendAsync(WebSocket socket, ActivitySet set, CancellationToken cancellationToken) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Options), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    /// <summary>Clients send empty frames to notice a dead connection; nothing they send here is read.</summary>
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource stop, CancellationToken cancellationToken)
    {
        byte[] ignored = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(ignored.AsMemory(), cancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Closed by the network or by us.
        }

        await stop.CancelAsync();
    }

    /// <summary>Says goodbye and waits a moment for the answer: a connection that ends before it loses what is still on its way.</summary>
    private static async Task CloseAsync(WebSocket socket, Task heard)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
        {
            return;
        }

        using var patience = new CancellationTokenSource(s_farewell);
        try
        {
            var status = socket.State == WebSocketState.Open ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, null, patience.Token);
            await heard.WaitAsync(patience.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // Nobody is there to say goodbye to.
        }
    }
}
