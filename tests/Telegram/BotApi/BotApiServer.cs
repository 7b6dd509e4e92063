using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A Telegram of a test's own: the Bot API over HTTP for the bots, and people with phones whom the test plays.</summary>
internal sealed class BotApiServer : IAsyncDisposable
{
    private readonly World _world;
    private readonly RequestDesk _desk;
    private readonly Connections _connections;
    private readonly WebApplication _app;

    private BotApiServer(World world, RequestDesk desk, Connections connections, WebApplication app)
    {
        (_world, _desk, _connections, _app) = (world, desk, connections, app);
        Url = new Uri(app.Urls.First());
    }

    /// <summary>Such as "http://127.0.0.1:40123/"; instead of https://api.telegram.org.</summary>
    public Uri Url { get; }

    /// <summary>Every message that a bot sent earlier than the limits allow.</summary>
    public IReadOnlyList<Violation> Violations => Read(() => _world.Bots.Values.SelectMany(bot => bot.Flood.Violations).OrderBy(violation => violation.At).ToList());

    /// <summary>All requests with a well-formed token so far.</summary>
    public IReadOnlyList<Request> Requests => _desk.Requests;

    /// <summary>Why methods in the answers of webhooks failed; no bot learns that.</summary>
    public IReadOnlyList<string> LostAnswers => Read(() => _world.LostAnswers.ToList());

    public static async Task<BotApiServer> StartAsync(BotApiSettings? settings = null)
    {
        var world = new World(settings ?? new BotApiSettings());
        var (desk, connections) = (new RequestDesk(world), new Connections());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.Use(next => connection => connections.PassAsync(connection, next));
            });
        });
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.Run(desk.HandleAsync);
        await app.StartAsync();
        return new BotApiServer(world, desk, connections, app);
    }

    /// <summary>Makes a bot known.</summary>
    /// <param name="token">Such as "123456:TEST"; the number is the bot's id.</param>
    public BotAccount AddBot(string token = "123456:TEST", string username = "thinkalotse_bot") => Read(() =>
    {
        var bot = new BotAccount(_world, token, username);
        _world.Bots.Add(token, bot);
        return bot;
    });

    /// <summary>Makes a person known, who has not written to any bot yet.</summary>
    public UserAccount AddUser(string firstName = "Anna", string? username = null, string? language = "de", string phone = "+4915112345678") => Read(() =>
    {
        var user = new UserAccount(_world, _world.NextUser(), firstName, username, language, phone);
        _world.Users.Add(user.Id, user);
        return user;
    });

    /// <summary>Founds a group of people; bots are added by <see cref="GroupChat.AddBotAsync"/>.</summary>
    public GroupChat AddGroup(string title, params UserAccount[] people) => AddGroup(title, isSupergroup: false, people);

    /// <inheritdoc cref="AddGroup(string, UserAccount[])"/>
    public GroupChat AddGroup(string title, bool isSupergroup, params UserAccount[] people) => Read(() =>
    {
        var group = new GroupChat(_world, isSupergroup ? _world.NextSupergroup() : _world.NextGroup(), title, people);
        _world.Groups.Add(group.FirstId, group);
        return group;
    });

    /// <summary>Lets requests fail.</summary>
    /// <param name="times">How many; null: until the result is disposed of.</param>
    /// <param name="methods">Of which methods; none: of all.</param>
    public ActiveFault Switch(Fault fault, int? times = null, params string[] methods) => _desk.SwitchOn(fault, times, methods);

    /// <summary>Cuts every connection and lets none come about until the result is disposed of.</summary>
    public IDisposable Outage() => _connections.Cut();

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in Read(() => _world.Bots.Values.ToList()))
        {
            bot.Webhook.Stop();
        }

        using (_connections.Cut())
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
        }
    }

    private T Read<T>(Func<T> read)
    {
        lock (_world.Gate)
        {
            return read();
        }
    }
}
