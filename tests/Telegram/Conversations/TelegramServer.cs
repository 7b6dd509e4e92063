using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Tests.Desk;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>The real product with its Telegram channel on, against a played Bot API; it can be ended and started again on the same data.</summary>
internal sealed class TelegramServer : IAsyncDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("lotse-telegram").FullName;
    private string[] _settings;
    private readonly TimeProvider? _clock;
    private WebApplication? _app;

    private TelegramServer(BotApiServer telegram, TimeProvider? clock, string[] settings) => (Telegram, _clock, _settings) = (telegram, clock, settings);

    /// <summary>The other side.</summary>
    public BotApiServer Telegram { get; }

    public BotAccount Bot { get; private set; } = null!;

    public LogBook Log { get; } = new();

    public IServiceProvider Services => _app!.Services;

    public Uri Url => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Starts both. The web chat is offered under an address that stands for the public one.</summary>
    public static async Task<TelegramServer> StartAsync(BotApiSettings? telegram = null, TimeProvider? clock = null, params string[] settings)
    {
        var server = new TelegramServer(await BotApiServer.StartAsync(telegram), clock, settings);
        server.Bot = server.Telegram.AddBot();
        await server.StartProductAsync();
        return server;
    }

    /// <summary>Starts both with a counsellors' group in which the bot is a member.</summary>
    public static async Task<(TelegramServer Server, GroupChat Group)> StartWithGroupAsync()
    {
        var server = new TelegramServer(await BotApiServer.StartAsync(), null, []);
        server.Bot = server.Telegram.AddBot();
        var group = server.Telegram.AddGroup("Team", server.Telegram.AddUser("Frau Lange"));
        await group.AddBotAsync(server.Telegram.AddUser("Herr Kern"));
        server._settings = [FormattableString.Invariant($"--Telegram:CounsellorsGroup={group.Chat.Id}")];
        await server.StartProductAsync();
        return (server, group);
    }

    /// <summary>Starts both with updates that Telegram brings to the product.</summary>
    public static Task<TelegramServer> StartWithWebhookAsync()
    {
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        string url = $"http://{free.LocalEndpoint}";
        free.Stop();
        return StartAsync(null, null, $"--urls={url}", $"--Desk:PublicUrl={url}", "--Telegram:Updates=Webhook");
    }

    public async Task StartProductAsync()
    {
        _app = await WebServer.BuildAsync(
            [$"--Data:Folder={_data}", "--urls=http://127.0.0.1:0", $"--Telegram:Token={Bot.Token}", $"--Telegram:ApiUrl={Telegram.Url.ToString().TrimEnd('/')}", "--Desk:PublicUrl=https://chat.example.org", .. _settings],
            builder =>
            {
                if (_clock is not null)
                {
                    builder.Services.Replace(ServiceDescriptor.Singleton(_clock));
                }

                builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information);
            },
            CancellationToken.None);
        await _app.StartAsync();
    }

    public async Task StopProductAsync()
    {
        await _app!.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    public async Task<T> ReadAsync<T>(Func<LotseDb, Task<T>> read)
    {
        await using var db = await Services.GetRequiredService<IDbContextFactory<LotseDb>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>The one ticket on the desk.</summary>
    public Task<Ticket> TicketAsync() => ReadAsync(db => db.Tickets.AsNoTracking().SingleAsync());

    /// <summary>A counsellor acts on the one ticket.</summary>
    public async Task ActAsync(TicketAct act)
    {
        var ticket = await TicketAsync();
        Assert.Equal(ActOutcome.Done, await Services.GetRequiredService<TicketDesk>().ActAsync(ticket.Code, null, new DeskActor("frau-lange", "Frau Lange"), act, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await StopProductAsync();
        }

        await Telegram.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }
}
