using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>The bot itself: its client, its id, and its name once Telegram has told it.</summary>
internal sealed class TelegramBot : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(75);

    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5), MaxConnectionsPerServer = 64 }) { Timeout = s_patience };

    public TelegramBot(IOptions<TelegramOptions> options)
    {
        string token = options.Value.Token;
        Id = long.Parse(token[..token.IndexOf(':', StringComparison.Ordinal)], System.Globalization.CultureInfo.InvariantCulture);
        Client = new TelegramBotClient(new TelegramBotClientOptions(token, options.Value.ApiUrl.TrimEnd('/')) { RetryCount = 0 }, _http);
    }

    /// <summary>The bot's id, as in the token.</summary>
    public long Id { get; }

    /// <summary>The calls of the Bot API.</summary>
    public ITelegramBotClient Client { get; }

    /// <summary>Its name without the @; null until Telegram has told it.</summary>
    public string? Name { get; private set; }

    /// <summary>Asks Telegram who the bot is.</summary>
    public async Task MeetAsync(CancellationToken cancellationToken)
    {
        User me = await Client.GetMe(cancellationToken);
        Name = me.Username;
    }

    public void Dispose() => _http.Dispose();
}
