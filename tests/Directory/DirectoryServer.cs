using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using ThinkaLotse.Bot.Directory;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>One running server for the tests of a class; its clock stands at Monday, 23 November 2026, 10:15 in Berlin, until a test moves it.</summary>
public sealed class DirectoryServer : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private LotseServer _server = null!;

    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 15, 0, TimeSpan.Zero));

    internal KnowledgeBase Knowledge => _server.Services.GetRequiredService<KnowledgeBase>();

    internal DirectoryShelf Shelf => _server.Services.GetRequiredService<DirectoryShelf>();

    /// <summary>Without a slash at the end.</summary>
    internal string Url => _server.Url.GetLeftPart(UriPartial.Authority);

    public async Task InitializeAsync() =>
        _server = await LotseServer.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)), "--Office:Phone=03634 000000");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _client.Dispose();

    /// <summary>A page's HTML, with its entities resolved so that tests can look for words.</summary>
    internal async Task<string> PageAsync(string path)
    {
        using var answer = await SendAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    internal async Task<HttpResponseMessage> SendAsync(string path, Action<HttpRequestMessage>? adjust = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Url + path);
        request.Headers.Accept.ParseAdd("text/html");
        adjust?.Invoke(request);
        return await _client.SendAsync(request);
    }
}
