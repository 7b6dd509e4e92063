using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ThinkaLotse.Tests.Channels;
using ThinkaLotse.Tests.Hosting;

namespace ThinkaLotse.Tests.Clients;

/// <summary>Microsoft's own client, botframework-directlinejs, holds conversations with the real server.</summary>
public sealed class DirectLineJsTests
{
    [Fact]
    public async Task WebSocket_FromFirstWordsToTicket_HoldsTheConversation()
    {
        await using var server = await LotseServer.StartAsync();
        await using var client = await StartAsync(server.Url, new JsonObject { ["webSocket"] = true });
        await client.UntilKeyAsync("concern.AskConcern");

        await client.SayAsync("Ich habe Schulden und kann nicht mehr zahlen");
        await client.UntilKeyAsync("concern.AskUrgency");
        await client.PressAsync(".no");
        await client.UntilKeyAsync("concern.AskHome");
        await client.SayAsync("Kölleda");
        var found = await client.UntilKeyAsync("services.found");
        await client.PressAsync("menu.human");
        await client.UntilKeyAsync("handoff.AskReading");
        await client.PressAsync(".yes");
        await client.UntilKeyAsync("handoff.Sent");

        Assert.Equal("application/vnd.microsoft.card.hero", found["attachments"]![0]!["contentType"]!.GetValue<string>());
        AssertNothingLostOrRepeated(client);
    }

    [Fact]
    public async Task WebSocket_WithTokenRefresh_OutlivesItsTokens()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", null));
        await using var server = await LotseServer.StartAsync(builder => builder.Services.AddSingleton<TimeProvider>(clock), "--DirectLine:TokenLifetime=00:30:00");
        await using var client = await StartAsync(server.Url, new JsonObject { ["webSocket"] = true, ["refreshSeconds"] = 2 });
        await client.UntilKeyAsync("concern.AskConcern");
        await client.RefreshedAsync();

        for (int rounds = 0; rounds < 2; rounds++)
        {
            clock.Advance(TimeSpan.FromMinutes(20));
            await client.RefreshedAsync();
            await client.RefreshedAsync();
        }

        await client.PressAsync("menu.emergency");
        await client.UntilKeyAsync("engine.emergency");
        AssertNothingLostOrRepeated(client);
    }

    [Fact]
    public async Task WebSocket_AfterACutConnection_GoesOnWithoutLossOrRepeat()
    {
        await using var server = await LotseServer.StartAsync();
        await using var network = new BreakableProxy(server.Url);
        using var token = await TokenAsync(server.Url);
        await using var client = NodeClient.Start(network.Url, new JsonObject { ["webSocket"] = true, ["token"] = token.Token });
        await client.UntilKeyAsync("concern.AskConcern");

        network.Cut();
        await token.SayAsync("Während der Störung");
        await client.UntilAsync(IsAnswer);
        await client.SayAsync("Nach der Störung");
        await client.UntilAsync(IsAnswer);

        Assert.Equal(["Während der Störung", "Nach der Störung"], client.Activities.Where(activity => activity.Role() == "user").Select(WireActivity.Text));
        AssertNothingLostOrRepeated(client);
    }

    [Fact]
    public async Task WebSocket_AfterARestartOfTheServer_GoesOn()
    {
        await using var server = await LotseServer.StartAsync();
        await using var client = await StartAsync(server.Url, new JsonObject { ["webSocket"] = true });
        await client.UntilKeyAsync("concern.AskConcern");

        await server.RestartAsync();
        await client.SayAsync("Guten Tag");

        await client.UntilAsync(IsAnswer);
        AssertNothingLostOrRepeated(client);
    }

    [Fact]
    public async Task Polling_ThenANewClient_GoesOnWithConversationAndWatermark()
    {
        await using var server = await LotseServer.StartAsync();
        using var token = await TokenAsync(server.Url);
        await using var first = NodeClient.Start(server.Url, Polling(token));
        await first.UntilKeyAsync("concern.AskConcern");
        await first.SayAsync("Guten Tag");
        await first.UntilAsync(IsAnswer);
        int seen = first.Activities.Count;
        await first.PressAsync("menu.emergency");
        await first.UntilKeyAsync("engine.emergency");

        var options = Polling(token);
        (options["conversationId"], options["watermark"]) = (token.Conversation, $"{seen}");
        await using var second = NodeClient.Start(server.Url, options);
        await second.UntilKeyAsync("engine.emergency");
        await second.SayAsync("Hallo");
        await second.UntilAsync(activity => activity.Text() == "Hallo");

        Assert.Equal($"{token.Conversation}|{seen + 1:0000000}", second.MessageIds.First());
        AssertNothingLostOrRepeated(second);
    }

    [Fact]
    public async Task Message_TooLong_FailsAtTheClientAndHarmsNothing()
    {
        await using var server = await LotseServer.StartAsync();
        await using var client = await StartAsync(server.Url, new JsonObject { ["webSocket"] = true });
        await client.UntilKeyAsync("concern.AskConcern");

        await client.SayAsync(new string('x', 70_000));

        Assert.Equal("413", await client.FailedAsync());
        await client.SayAsync("Guten Tag");
        await client.UntilAsync(IsAnswer);
    }

    private static bool IsAnswer(JsonNode activity) => activity.Role() == "bot" && activity.Type() == "message";

    private static JsonObject Polling(ResidentClient token) => new() { ["webSocket"] = false, ["pollingInterval"] = 200, ["token"] = token.Token };

    private static async Task<ResidentClient> TokenAsync(Uri url)
    {
        var client = new ResidentClient(url);
        await client.GenerateAsync();
        return client;
    }

    private static async Task<NodeClient> StartAsync(Uri url, JsonObject options)
    {
        using var token = await TokenAsync(url);
        options["token"] = token.Token;
        return NodeClient.Start(url, options);
    }

    private static void AssertNothingLostOrRepeated(NodeClient client)
    {
        var numbers = client.MessageIds.Select(id => int.Parse(id!.Split('|')[1], null)).ToList();
        Assert.Equal(Enumerable.Range(numbers[0], numbers.Count), numbers);
    }
}
