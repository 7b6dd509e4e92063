namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A server with one bot and Anna, who has started a chat with it.</summary>
internal sealed class PlayedChat : IAsyncDisposable
{
    private PlayedChat(BotApiServer server)
    {
        Server = server;
        Account = server.AddBot();
        Bot = new RawBot(server);
        Anna = server.AddUser("Anna");
    }

    public BotApiServer Server { get; }

    public BotAccount Account { get; }

    public RawBot Bot { get; }

    public UserAccount Anna { get; }

    /// <summary>Without limits unless they are given.</summary>
    public static async Task<PlayedChat> StartAsync(BotApiSettings? settings = null)
    {
        var played = new PlayedChat(await BotApiServer.StartAsync(settings ?? new BotApiSettings { Limits = SendLimits.None }));
        await played.Anna.StartAsync();
        await played.Bot.PollAsync(offset: played.Account.UpdateIds[^1] + 1);
        return played;
    }

    /// <summary>Waits until the bot waits for updates.</summary>
    public async Task UntilPollingAsync()
    {
        using var patience = new CancellationTokenSource(Chat.Patience);
        while (!Account.IsPolling)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    public ValueTask DisposeAsync()
    {
        Bot.Dispose();
        return Server.DisposeAsync();
    }
}
