using System.Net;

namespace ThinkaLotse.Tests.DirectoryPages;

/// <summary>How the pages travel: small, without cookies, and only when they changed.</summary>
public sealed class PageTransferTests(DirectoryServer server) : IClassFixture<DirectoryServer>
{
    private const int LargestPage = 20 * 1024;

    [Fact]
    public async Task EveryPage_IsSmallSetsNoCookieAndRunsAtMostTheOneThatFindsThePlace()
    {
        string[] pages =
        [
            "/angebote",
            "/angebote?q=Schulden",
            .. server.Knowledge.Topics.Select(topic => $"/angebote/thema/{topic.Id}"),
            .. server.Shelf.Places.Keys.Select(slug => $"/angebote/ort/{slug}"),
            .. server.Shelf.Services.SelectMany(service => new[] { $"/angebote/{service.Id}", $"/angebote/{service.Id}/zettel" }),
        ];
        foreach (string page in pages)
        {
            using var answer = await server.SendAsync(page, request => request.Headers.AcceptEncoding.ParseAdd("gzip"));

            Assert.Equal("gzip", answer.Content.Headers.ContentEncoding.Single());
            Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 500, LargestPage);
            Assert.False(answer.Headers.Contains("Set-Cookie"), page);
            string html = await server.PageAsync(page);
            Assert.Equal(html.Contains("<form class=\"search\"", StringComparison.Ordinal) ? 1 : 0, html.Split("<script type=\"module\"").Length - 1);
        }
    }

    [Fact]
    public async Task UnchangedPage_IsNotSentAgain()
    {
        using var first = await server.SendAsync("/angebote/local.thepra-schulden");
        using var again = await server.SendAsync("/angebote/local.thepra-schulden", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));
        server.Clock.Advance(TimeSpan.FromHours(3));
        using var later = await server.SendAsync("/angebote/local.thepra-schulden", request => request.Headers.IfNoneMatch.Add(first.Headers.ETag!));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, again.StatusCode, later.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.True(first.Headers.CacheControl!.NoCache);
    }
}
