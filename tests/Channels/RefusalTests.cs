using System.Net;
using System.Text.Json.Nodes;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Channels;

/// <summary>What the chat can't take is refused in German words that residents can act on.</summary>
public sealed class RefusalTests(SharedServer shared) : IClassFixture<SharedServer>
{
    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "Malformed")]
    [InlineData("{", HttpStatusCode.BadRequest, "Malformed")]
    [InlineData("[]", HttpStatusCode.BadRequest, "Malformed")]
    [InlineData("null", HttpStatusCode.BadRequest, "Malformed")]
    [InlineData("""{"type":"message","text":7}""", HttpStatusCode.BadRequest, "Malformed")]
    [InlineData("""{"type":"message"}""", HttpStatusCode.BadRequest, "MessageEmpty")]
    [InlineData("""{"type":"message","text":"  \n "}""", HttpStatusCode.BadRequest, "MessageEmpty")]
    [InlineData("""{"type":"message","value":{"x":1},"channelData":7}""", HttpStatusCode.BadRequest, "MessageEmpty")]
    [InlineData("""{"type":"endOfConversation"}""", HttpStatusCode.BadRequest, "NotAccepted")]
    [InlineData("{}", HttpStatusCode.BadRequest, "NotAccepted")]
    public async Task Activity_ThatCannotBeTaken_IsRefused(string activity, HttpStatusCode status, string code)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await client.PostAsync(activity);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(code, await CodeAsync(answer));
        Assert.Equal(3, (await client.LinesAsync()).Count);
    }

    [Theory]
    [InlineData(64 * 1024, HttpStatusCode.OK)]
    [InlineData((64 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(5_000_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Message_OverTheLimit_IsRefusedKindly(int length, HttpStatusCode status)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await client.PostAsync($$"""{"type":"message","text":"{{new string('a', length)}}"}""");

        Assert.Equal(status, answer.StatusCode);
        Assert.True(status == HttpStatusCode.OK || await CodeAsync(answer) == "MessageTooLong");
    }

    [Fact]
    public async Task Message_OfUmlauts_IsMeasuredAsText()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.SayAsync(new string('ü', 32 * 1024));

        Assert.Equal(32 * 1024, (await client.LinesAsync(3))[0].Text()!.Length);
    }

    [Fact]
    public async Task Messages_TooManyInAConversation_AreRefused()
    {
        await using var server = await LotseServer.StartAsync("--DirectLine:MessagesPerMinute=1");
        using var client = await ResidentClient.BeginAsync(server.Url);
        using var other = await ResidentClient.BeginAsync(server.Url);
        await client.SayAsync("Eins");

        var answer = await client.PostAsync("""{"type":"message","text":"Zwei"}""");

        Assert.Equal("TooManyRequests", await CodeAsync(answer));
        await other.SayAsync("Eins");
    }

    [Fact]
    public async Task Upload_IsRefusedInGerman()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await client.SendAsync(HttpMethod.Post, $"conversations/{client.Conversation}/upload?userId=x", "file");

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Contains("keine Bilder", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_IsGivenWithoutSignIn()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await client.SendAsync(HttpMethod.Get, "session/getsessionid");

        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["sessionId"]!.GetValue<string>());
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>();
}
