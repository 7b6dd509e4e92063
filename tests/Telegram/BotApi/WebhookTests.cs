using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>How updates are brought to a bot's address.</summary>
public sealed class WebhookTests
{
    [Fact]
    public async Task Updates_AreBroughtInOrderWithTheSecretAndTriedAgain()
    {
        await using var played = await PlayedChat.StartAsync();
        await using var address = await BotAddress.StartAsync();
        address.Answers.Enqueue((500, ""));
        address.Answers.Enqueue((503, ""));
        await SetAsync(played, address);

        await played.Anna.SendAsync("eins");
        await played.Anna.SendAsync("zwei");
        var deliveries = await address.TakeAsync(4);

        Assert.Equal(["eins", "eins", "eins", "zwei"], deliveries.Select(delivery => delivery.Update["message"]!["text"]!.GetValue<string>()));
        Assert.All(deliveries, delivery => Assert.Equal("geheim_1", delivery.Secret));
        var state = await played.Bot.ResultAsync("getWebhookInfo");
        Assert.Equal("Wrong response from the webhook: 503 Service Unavailable", state["last_error_message"]!.GetValue<string>());
    }

    [Fact]
    public async Task Answer_WithAMethod_IsCarriedOut()
    {
        await using var played = await PlayedChat.StartAsync();
        await using var address = await BotAddress.StartAsync();
        address.Answers.Enqueue((200, $$"""{"method":"sendMessage","chat_id":{{played.Anna.Id}},"text":"Willkommen"}"""));
        address.Answers.Enqueue((200, """{"method":"sendMessage","chat_id":1,"text":"Wohin?"}"""));
        await SetAsync(played, address);

        await played.Anna.SendAsync("Hallo");
        Assert.Equal("Willkommen", (await played.Anna.Chat.NextAsync()).Text);
        await played.Anna.SendAsync("Hallo");
        await address.TakeAsync(2);
        await WaitUntilDeliveredAsync(played);

        Assert.Equal(["Bad Request: chat not found"], played.Server.LostAnswers);
    }

    [Fact]
    public async Task Webhook_AndPolls_ExcludeEachOther()
    {
        await using var played = await PlayedChat.StartAsync();
        await using var address = await BotAddress.StartAsync();
        var waiting = played.Bot.RefusalAsync("getUpdates", new JsonObject { ["timeout"] = 30 });
        await played.UntilPollingAsync();
        await SetAsync(played, address);

        Assert.Equal("Conflict: terminated by setWebhook request", await waiting);
        Assert.Equal("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", await played.Bot.RefusalAsync("getUpdates"));
        await played.Bot.ResultAsync("deleteWebhook");
        await played.Bot.PollAsync();
    }

    [Fact]
    public async Task Webhook_WithoutTheBot_KeepsTheUpdates()
    {
        await using var played = await PlayedChat.StartAsync();
        var address = await BotAddress.StartAsync();
        await SetAsync(played, address);
        await address.DisposeAsync();

        await played.Anna.SendAsync("Hallo");
        await Task.Delay(300);

        Assert.Equal(1, (await played.Bot.ResultAsync("getWebhookInfo"))["pending_update_count"]!.GetValue<int>());
        await played.Bot.ResultAsync("deleteWebhook");
        Assert.Single(await played.Bot.PollAsync());
    }

    [Theory]
    [InlineData("http://example.org/bot", "", "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://example.org:8080/bot", "", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    [InlineData("https://example.org/bot", "ä", "secret token contains unallowed characters")]
    public async Task Webhook_ThatIsWrong_IsRefused(string url, string secret, string reason)
    {
        await using var played = await PlayedChat.StartAsync();

        Assert.Equal($"Bad Request: {reason}", await played.Bot.RefusalAsync("setWebhook", new JsonObject { ["url"] = url, ["secret_token"] = secret }));
    }

    [Fact]
    public async Task Webhook_OfASlowChat_DoesNotHoldOthersUp()
    {
        await using var played = await PlayedChat.StartAsync();
        await using var address = await BotAddress.StartAsync();
        var bert = played.Server.AddUser("Bert");
        address.Hold(played.Anna.Id);
        await SetAsync(played, address);

        await played.Anna.SendAsync("eins");
        await bert.SendAsync("zwei");

        Assert.Equal(["zwei"], (await address.TakeAsync(1)).Select(delivery => delivery.Update["message"]!["text"]!.GetValue<string>()));
    }

    private static Task<JsonNode> SetAsync(PlayedChat played, BotAddress address) =>
        played.Bot.ResultAsync("setWebhook", new JsonObject { ["url"] = address.Url.ToString(), ["secret_token"] = "geheim_1" });

    private static async Task WaitUntilDeliveredAsync(PlayedChat played)
    {
        using var patience = new CancellationTokenSource(Chat.Patience);
        while (played.Account.WaitingUpdates > 0)
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
