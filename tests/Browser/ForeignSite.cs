using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ThinkaLotse.Tests.Browser;

/// <summary>Another organisation's site on another origin, with a strict Content-Security-Policy, that embeds the chat as the README says.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ForeignSite(WebApplication app) => _app = app;

    /// <summary>Its origin, without a slash at the end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>Where the chat comes from.</summary>
    public string Chat { get; set; } = "";

    public static async Task<ForeignSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new ForeignSite(builder.Build());
        site._app.MapGet("/", site.ShowAsync);
        site._app.MapGet("/neutral", () => "Das Wetter bleibt freundlich.");
        await site._app.StartAsync();
        site.Url = site._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task ShowAsync(HttpContext context)
    {
        string socket = Chat.Replace("http:", "ws:", StringComparison.Ordinal);
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {Chat}; connect-src {Chat} {socket}";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="de">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Stadt Musterhausen</title>
              <script src="{Chat}/lotse.js" defer data-position="left" data-color="#ffd23f" data-topic="geld.schulden" data-exit="{Url}/neutral"></script>
            </head>
            <body><main><h1>Stadt Musterhausen</h1><p>Willkommen.</p></main></body>
            </html>
            """);
    }
}
