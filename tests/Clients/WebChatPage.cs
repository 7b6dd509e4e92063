using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ThinkaLotse.Tests.Clients;

/// <summary>Another organisation's site on another origin that shows our chat with Microsoft's Web Chat.</summary>
internal sealed class WebChatPage : IAsyncDisposable
{
    private const string Html = """
        <!doctype html><html lang="de"><head><meta charset="utf-8"><title>Web Chat</title>
        <style>body { margin: 0 } #chat { height: 100vh }</style></head>
        <body><main id="chat"></main><script src="/webchat.js"></script><script>
          const domain = new URLSearchParams(location.search).get('server') + 'v3/directline';
          fetch(domain + '/tokens/generate', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
            .then(answer => answer.json())
            .then(({ token }) => WebChat.renderWebChat(
              { directLine: WebChat.createDirectLine({ domain, token, webSocket: true }), locale: 'de-DE', userID: 'visitor' },
              document.getElementById('chat')));
        </script></body></html>
        """;

    private readonly WebApplication _app;

    private WebChatPage(WebApplication app) => _app = app;

    /// <summary>Its origin.</summary>
    public string Origin => _app.Urls.First();

    /// <summary>Starts the site.</summary>
    public static async Task<WebChatPage> StartAsync()
    {
        string script = ClientFolder.WebChatBundle();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/", () => TypedResults.Content(Html, "text/html"));
        app.MapGet("/webchat.js", () => TypedResults.PhysicalFile(script, "text/javascript"));
        await app.StartAsync();
        return new WebChatPage(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
