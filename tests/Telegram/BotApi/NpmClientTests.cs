using System.Text.Json.Nodes;
using ThinkaLotse.Tests.Clients;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Clients of other makers, grammY and node-telegram-bot-api, hold conversations over the server as over the real one.</summary>
public sealed class NpmClientTests
{
    [Theory]
    [InlineData("grammy.cjs", "grammy")]
    [InlineData("node-telegram-bot-api.mjs", "node-telegram-bot-api")]
    [InlineData("node-telegram-bot-api.mjs", "node-telegram-bot-api", "geheim")]
    public async Task Client_WithButtonsAndRefusals_HoldsTheConversation(string script, string package, string? secret = null)
    {
        await using var server = await BotApiServer.StartAsync();
        server.AddBot();
        var (anna, bert) = (server.AddUser("Anna"), server.AddUser("Bert"));
        await using var client = NodeProcess.Start(ClientFolder.TelegramScript(script, package), Options(server, secret));
        await client.UntilAsync(fact => fact["started"]);

        await anna.StartAsync();
        var question = await anna.Chat.NextAsync();
        var press = await anna.PressAsync(question, "Nein");
        await press.AnsweredAsync();
        await anna.Chat.UntilAsync(message => message.Text == "Sie haben geantwortet.");
        await anna.SendAsync("Danke für die Auskunft");
        await client.UntilAsync(fact => fact["said"]?.GetValue<string>() == "Danke für die Auskunft" ? fact : null);

        Assert.Equal(("Brauchen Sie Hilfe?", "Gut"), (question.Text, press.Text));
        Assert.Equal([("bold", "Hilfe")], question.Formats);

        await bert.StartAsync();
        await bert.Chat.NextAsync();
        await bert.BlockAsync();
        await anna.SendAsync($"/tell {bert.Id}");
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), Error(await client.UntilAsync(fact => fact["failed"])));

        await anna.SendAsync("/twice");
        var flood = await client.UntilAsync(fact => fact["failed"]);
        Assert.Equal((429, "Too Many Requests: retry after 1"), Error(flood));
        Assert.Equal(1, flood["retryAfter"]!.GetValue<int>());
        Assert.NotEmpty(server.Violations);
        Assert.Empty(server.LostAnswers);
    }

    private static (int, string) Error(JsonNode failed) => (failed["code"]?.GetValue<int>() ?? 0, failed["description"]!.GetValue<string>());

    private static JsonObject Options(BotApiServer server, string? secret) => new()
    {
        ["token"] = "123456:TEST",
        ["apiRoot"] = server.Url.GetLeftPart(UriPartial.Authority),
        ["secret"] = secret,
    };
}
