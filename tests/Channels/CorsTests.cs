using System.Net;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Channels;

/// <summary>Which other sites' pages may talk to the chat.</summary>
public sealed class CorsTests
{
    [Theory]
    [InlineData("https://www.example.de", true)]
    [InlineData("https://evil.example", false)]
    public async Task Preflight_OfAnotherSite_PassesOnlyIfAllowed(string origin, bool isAllowed)
    {
        await using var server = await LotseServer.StartAsync("--DirectLine:AllowedOrigins:0=https://www.example.de");
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(server.Url, "/v3/directline/conversations"));
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        var answer = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal(isAllowed, answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Origin_ThatIsNoOrigin_StopsTheStart()
    {
        var problem = await Assert.ThrowsAsync<StartException>(() => LotseServer.StartAsync("--DirectLine:AllowedOrigins:0=www.example.de"));

        Assert.Contains("DirectLine:AllowedOrigins", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_OutOfRange_StopsTheStart()
    {
        var problem = await Assert.ThrowsAsync<StartException>(() => LotseServer.StartAsync("--DirectLine:TokenLifetime=00:00:01"));

        Assert.Contains("TokenLifetime", problem.Message, StringComparison.Ordinal);
    }
}
