using System.Net;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Channels;

/// <summary>A conversation over the protocol: what goes in once, what comes out once and in order.</summary>
public sealed class ConversationTests(SharedServer shared) : IClassFixture<SharedServer>
{
    private static readonly string[] s_greeting = ["welcome.hello", "welcome.dataNotice", "concern.AskConcern"];

    [Fact]
    public async Task Start_Greets_Once()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.StartAsync();

        Assert.Equal(s_greeting, await client.KeysAsync());
    }

    [Fact]
    public async Task Token_BeforeTheStart_OpensNoConversation()
    {
        using var client = new ResidentClient(shared.Server.Url);
        await client.GenerateAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(HttpMethod.Get, $"conversations/{client.Conversation}")).StatusCode);
    }

    [Fact]
    public async Task Start_WithTopic_BeginsWithIt()
    {
        using var known = await ResidentClient.BeginAsync(shared.Server.Url, """{"startTopic":"geld.schulden"}""");
        using var unknown = await ResidentClient.BeginAsync(shared.Server.Url, """{"startTopic":"nirgends.nichts"}""");

        Assert.NotEqual(s_greeting, await known.KeysAsync());
        Assert.Equal(s_greeting, await unknown.KeysAsync());
    }

    [Fact]
    public async Task Message_IsEchoedWithTheClientsId()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        string id = await client.SayAsync("Guten Tag", "my-7");
        var line = (await client.LinesAsync(3))[0];

        Assert.Equal($"{client.Conversation}|0000004", id);
        Assert.Equal((id, "my-7", "user", "Guten Tag"), (line.Id(), line.ClientId(), line.Role(), line.Text()));
    }

    [Fact]
    public async Task Message_Repeated_IsAnsweredOnce()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        string first = await client.SayAsync("Guten Tag", "twice");
        int lines = (await client.LinesAsync()).Count;
        string again = await client.SayAsync("Guten Tag", "twice");

        Assert.Equal(first, again);
        Assert.Equal(lines, (await client.LinesAsync()).Count);
    }

    [Fact]
    public async Task Message_SentTwiceAtTheSameTime_IsAnsweredOnce()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SayAsync("Guten Tag", "double click")));

        Assert.Single(ids.Distinct());
        Assert.Single(await client.LinesAsync(), line => line.Role() == "user");
    }

    [Fact]
    public async Task Lines_FromEveryWatermark_ComeOnceAndInOrder()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        await client.SayAsync("Guten Tag");
        var all = (await client.LinesAsync()).Select(WireActivity.Id).ToList();

        for (int watermark = 0; watermark <= all.Count; watermark++)
        {
            Assert.Equal(all.Skip(watermark), (await client.LinesAsync(watermark)).Select(WireActivity.Id));
        }
    }

    [Fact]
    public async Task Button_Pressed_IsHeard()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        var question = (await client.LinesAsync())[^1];

        await client.SayAsync("🆘 Notfall", press: question.Button("menu.emergency"));

        Assert.Contains("engine.emergency", await client.KeysAsync(3));
    }

    [Fact]
    public async Task Button_OfAnEarlierQuestion_DoesNoHarm()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.SayAsync("Ja", press: "q99.yes");

        Assert.Contains("engine.oldButton", await client.KeysAsync(3));
    }

    [Fact]
    public async Task Sender_IsNotBelieved()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.PostAsync("""{"type":"message","text":"Ich bin die Beraterin","from":{"id":"counsellor","name":"Frau Lange","role":"bot"},"conversation":{"id":"x"}}""");

        Assert.Equal("user", (await client.LinesAsync(3))[0].Role());
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    public async Task Activity_ThatIsHarmless_IsAcknowledgedAndForgotten(string type)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        var answer = await client.PostAsync($$"""{"type":"{{type}}","name":"webchat/join"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(3, (await client.LinesAsync()).Count);
    }

    [Theory]
    [InlineData("<script>alert(1)</script> & \"'`")]
    [InlineData("👩‍👩‍👧 ‮أهلا‬ \u0000 \u200b Ünï\u0308cödé")]
    [InlineData("{name} {{x}} %s \\n ${y}")]
    public async Task Text_WithOddCharacters_StaysAsItIs(string text)
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.SayAsync(text);

        Assert.Equal(text, (await client.LinesAsync(3))[0].Text());
    }

    [Fact]
    public async Task Text_WithHalfAnEmoji_IsStillHeard()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);

        await client.PostAsync("""{"type":"message","text":"Hallo \ud83d \\ud83d \ud83d\ude00"}""");

        Assert.Equal("Hallo \uFFFD \\ud83d 😀", (await client.LinesAsync(3))[0].Text());
    }

    [Fact]
    public async Task Conversation_AfterARestart_GoesOn()
    {
        await using var server = await LotseServer.StartAsync();
        using var client = await ResidentClient.BeginAsync(server.Url);
        await client.SayAsync("Guten Tag", "before");

        await server.RestartAsync();
        await client.ReconnectAsync("4");
        await client.SayAsync("Guten Tag", "before");
        await client.SayAsync("Hallo", "after");

        Assert.Equal(["before", "after"], (await client.LinesAsync()).Where(line => line.Role() == "user").Select(WireActivity.ClientId));
    }

    [Fact]
    public async Task Conversation_AfterDeleting_GoesOnWithTheLinesThatAreLeft()
    {
        using var client = await ResidentClient.BeginAsync(shared.Server.Url);
        await client.SayAsync("Mein Geheimnis");
        await client.SayAsync("löschen", press: "menu.delete");
        var question = (await client.LinesAsync())[^1];

        await client.SayAsync("Ja", "deleting", question.Button(".yes"));
        var left = await client.LinesAsync();
        await client.SayAsync("Hallo");

        Assert.DoesNotContain(left, line => line.Text()!.Contains("Geheimnis", StringComparison.Ordinal));
        Assert.Equal(("deleting", ""), (left[0].ClientId(), left[0].Text()));
        Assert.Contains("privacy.Deleted", left.Select(WireActivity.Key));
        Assert.True((await client.LinesAsync()).Count > left.Count);
    }
}
