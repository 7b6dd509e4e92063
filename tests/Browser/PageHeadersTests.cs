using System.Net;

namespace ThinkaLotse.Tests.Browser;

/// <summary>What programs and browsers are told beside the content.</summary>
[Collection(BrowserTests.Name)]
public sealed class PageHeadersTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/lotse.js")]
    [InlineData("/gibt-es-nicht")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        using var answer = await GetAsync(path);

        string policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task Widget_IsSentOnlyWhenItChanged()
    {
        using var first = await GetAsync("/lotse.js");
        using var again = await GetAsync("/lotse.js", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Widget_TravelsCompressedUnder30Kilobytes(string encoding)
    {
        using var answer = await GetAsync("/lotse.js", request => request.Headers.AcceptEncoding.ParseAdd(encoding));

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.Single());
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 5_000, 30 * 1024);
    }

    [Fact]
    public async Task WrongAddress_OfTheProtocol_GetsNoPage()
    {
        using var answer = await GetAsync("/v3/directline/nirgends", request => request.Headers.Accept.ParseAdd("text/html"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEqual("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? adjust = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, browser.Server.Url + path);
        adjust?.Invoke(request);
        return await client.SendAsync(request);
    }
}
