using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Api;
using ThinkaLotse.Tests.Desk;

namespace ThinkaLotse.Tests.Api;

/// <summary>A program that asks too much is told to wait; it has a server of its own, so that it disturbs no other test.</summary>
public sealed class ApiLimitTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task TooManyRequests_AreRefusedWithProblemDetails()
    {
        await using var db = await fixture.Server.DatabaseAsync();
        string key = await fixture.Server.Services.GetRequiredService<ApiKeys>().MakeAsync(db, "Anzeige", CancellationToken.None);
        using var client = new HttpClient { BaseAddress = fixture.Server.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        var answers = new List<HttpStatusCode>();
        HttpResponseMessage last = null!;
        for (int i = 0; i <= ApiLimit.PerMinute; i++)
        {
            last = await client.GetAsync(new Uri("/api/tickets", UriKind.Relative));
            answers.Add(last.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal("application/problem+json", last.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(last.Headers.RetryAfter);
    }
}
