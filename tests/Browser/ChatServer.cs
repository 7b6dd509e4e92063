using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Tests.Browser;

/// <summary>The real server on a data folder of its own; it can go down and come back at the same address.</summary>
internal sealed class ChatServer : IAsyncDisposable
{
    private readonly string[] _settings;
    private WebApplication? _app;
    private int _port;

    private ChatServer(string[] settings) => _settings = settings;

    /// <summary>Without a slash at the end.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{_port}");

    /// <summary>The data folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lotse").FullName;

    public static async Task<ChatServer> StartAsync(params string[] settings)
    {
        var server = new ChatServer(settings);
        await server.UpAsync();
        return server;
    }

    /// <summary>Listens, after <see cref="DownAsync"/> at the same address and on the same data.</summary>
    public async Task UpAsync()
    {
        string[] own = [$"--urls={Url}", $"--Data:Folder={Folder}", "--DirectLine:ChatsPerMinute=1000", "--DirectLine:MessagesPerMinute=1000"];
        _app = await WebServer.BuildAsync([.. own, .. _settings], _ => { }, CancellationToken.None);
        await WebServer.StartAsync(_app, CancellationToken.None);
        string address = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        _port = new Uri(address).Port;
    }

    /// <summary>Nobody answers any more.</summary>
    public async Task DownAsync()
    {
        if (_app is not null)
        {
            // Open streams are not waited for longer.
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _app.StopAsync(patience.Token);
            await _app.DisposeAsync();
            _app = null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await DownAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
