using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>An address to which updates are brought, and which answers as a test wants.</summary>
internal sealed class BotAddress : IAsyncDisposable
{
    private readonly Channel<Delivery> _deliveries = Channel.CreateUnbounded<Delivery>();
    private readonly ConcurrentDictionary<long, bool> _held = [];
    private readonly WebApplication _app;

    private BotAddress(WebApplication app) => _app = app;

    public Uri Url => new(new Uri(_app.Urls.First()), "/telegram");

    /// <summary>Status and body of the next answers; 200 when there are none.</summary>
    public ConcurrentQueue<(int Status, string Body)> Answers { get; } = [];

    public static async Task<BotAddress> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var address = new BotAddress(builder.Build());
        address._app.MapPost("/telegram", address.TakeInAsync);
        await address._app.StartAsync();
        return address;
    }

    /// <summary>Lets updates of a chat wait for ever.</summary>
    public void Hold(long chat) => _held.TryAdd(chat, true);

    /// <summary>Waits for the next deliveries.</summary>
    public async Task<List<Delivery>> TakeAsync(int count)
    {
        using var patience = new CancellationTokenSource(Chat.Patience);
        var taken = new List<Delivery>();
        while (taken.Count < count)
        {
            taken.Add(await _deliveries.Reader.ReadAsync(patience.Token));
        }

        return taken;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _app.StopAsync(now.Token);
        await _app.DisposeAsync();
    }

    private async Task TakeInAsync(HttpContext context)
    {
        var update = (await JsonNode.ParseAsync(context.Request.Body))!;
        if (_held.ContainsKey(update["message"]!["chat"]!["id"]!.GetValue<long>()))
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        }

        _deliveries.Writer.TryWrite(new Delivery(update, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].ToString()));
        var (status, body) = Answers.TryDequeue(out var answer) ? answer : (200, "");
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
    }
}

/// <summary>An update that was brought.</summary>
internal sealed record Delivery(JsonNode Update, string Secret);
