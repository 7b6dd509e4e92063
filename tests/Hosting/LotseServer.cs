using Microsoft.AspNetCore.Builder;
using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Tests.Hosting;

/// <summary>The real server on a port and in a data folder of its own, inside the test process.</summary>
internal sealed class LotseServer : IAsyncDisposable
{
    private readonly string[] _settings;
    private readonly Action<WebApplicationBuilder> _adjust;
    private WebApplication? _app;

    private LotseServer(string folder, string[] settings, Action<WebApplicationBuilder> adjust, WebApplication app)
    {
        (Folder, _settings, _adjust, _app) = (folder, settings, adjust, app);
        Url = new Uri(app.Urls.First());
    }

    /// <summary>The data folder; deleted at the end.</summary>
    public string Folder { get; }

    /// <summary>Such as "http://127.0.0.1:40123/"; a restart keeps it.</summary>
    public Uri Url { get; }

    /// <summary>The running server's services.</summary>
    public IServiceProvider Services => _app?.Services ?? throw new InvalidOperationException("The server has stopped.");

    /// <summary>Starts a server whose limits don't hold tests up.</summary>
    /// <param name="settings">Such as "--DirectLine:TokenLifetime=00:01:00".</param>
    public static Task<LotseServer> StartAsync(params string[] settings) => StartAsync(_ => { }, settings);

    /// <summary>Starts a server with other services, such as a clock that the test sets.</summary>
    public static async Task<LotseServer> StartAsync(Action<WebApplicationBuilder> adjust, params string[] settings)
    {
        string folder = Directory.CreateTempSubdirectory("lotse-test-").FullName;
        string[] all = ["--DirectLine:ChatsPerMinute=1000000", "--DirectLine:MessagesPerMinute=1000000", .. settings];
        try
        {
            return new LotseServer(folder, all, adjust, await RunAsync(folder, "http://127.0.0.1:0", all, adjust));
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }

    /// <summary>Stops the server and starts it again on the same data folder and port.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        _app = await RunAsync(Folder, Url.GetLeftPart(UriPartial.Authority), _settings, _adjust);
    }

    /// <summary>Stops the server as Ctrl+C does.</summary>
    public async Task StopAsync()
    {
        if (_app is { } running)
        {
            _app = null;
            await running.StopAsync();
            await running.DisposeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<WebApplication> RunAsync(string folder, string url, string[] settings, Action<WebApplicationBuilder> adjust)
    {
        var app = await WebServer.BuildAsync([$"--Data:Folder={folder}", $"--urls={url}", .. settings], adjust, CancellationToken.None);
        await WebServer.StartAsync(app, CancellationToken.None);
        return app;
    }
}
