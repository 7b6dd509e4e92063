using System.Net;
using System.Text.RegularExpressions;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A counsellor's browser without scripts: keeps cookies, fetches a page and sends the forms on it.</summary>
internal sealed partial class DeskClient : IDisposable
{
    private readonly HttpClient _http;

    public DeskClient(Uri server)
    {
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = server };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Http => _http;

    /// <summary>Fetches a page.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Sends a form as the page at <paramref name="page"/> would send it.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string action, params (string Name, string Value)[] fields)
    {
        string html = await (await GetAsync(page)).Content.ReadAsStringAsync();
        var form = fields.Append(("__RequestVerificationToken", Token().Match(html).Groups["token"].Value));
        return await _http.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    /// <summary>Acts on a ticket from its page, with the version that stands there, and returns where the answer leads.</summary>
    public async Task<string> ActAsync(string code, string verb, params (string Name, string Value)[] fields)
    {
        string page = $"/desk/tickets/{code}";
        string html = await (await GetAsync(page)).Content.ReadAsStringAsync();
        string version = Version().Match(html).Groups["version"].Value;
        using var answer = await SendAsync(page, $"{page}/{verb}", [.. fields, .. fields.Any(field => field.Name == "Version") ? Array.Empty<(string, string)>() : [("Version", version)]]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    public async Task<HttpResponseMessage> TrySignInAsync(string email, string password) =>
        await SendAsync("/desk/sign-in", "/desk/sign-in", ("Email", email), ("Password", password));

    public async Task SignInAsync(string email, string password)
    {
        using var answer = await TrySignInAsync(email, password);
        Assert.Equal("/desk", answer.Headers.Location?.OriginalString);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("id=\"version\" value=\"(?<version>\\d+)\"")]
    private static partial Regex Version();
}
