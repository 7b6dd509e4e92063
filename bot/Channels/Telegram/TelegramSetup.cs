using Microsoft.Extensions.Options;
using Telegram.Bot.Exceptions;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>The Telegram channel; off without a token.</summary>
public static class TelegramSetup
{
    /// <summary>The channel's id in stored conversations.</summary>
    public const string Channel = "telegram";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether the channel is on.</summary>
    public static bool IsOn(IConfiguration configuration) => !string.IsNullOrEmpty(configuration[$"{TelegramOptions.Section}:{nameof(TelegramOptions.Token)}"]);

    /// <summary>Adds what the channel needs.</summary>
    /// <exception cref="StartException">The settings ask for something that needs Desk:PublicUrl.</exception>
    public static void AddTelegram(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions<TelegramOptions>(TelegramOptions.Section);
        if (!IsOn(builder.Configuration))
        {
            return;
        }

        var options = builder.Configuration.GetSection(TelegramOptions.Section).Get<TelegramOptions>()!;
        string? site = Site(builder.Configuration, options);
        var room = site is null ? Room.Foreign : options.Privacy == TelegramPrivacy.WebOnly ? Room.MustMove : Room.MayMove;
        builder.Services.AddSingleton(new ChannelTraits(Channel, IsPushed: true, room));
        builder.Services.AddSingleton(_ => new TelegramTexts(Path.Combine(AppContext.BaseDirectory, "Channels", "Telegram", "telegram.de.yaml")));
        builder.Services.AddSingleton(services => new TelegramWriter(services.GetRequiredService<TelegramTexts>(), site));
        builder.Services.AddSingleton<TelegramBot>().AddSingleton<TelegramCommands>().AddSingleton<TelegramGreeting>().AddSingleton<TelegramWebhook>();
        builder.Services.AddSingleton(services => new StartPoints(services.GetRequiredService<KnowledgeBase>()));
        builder.Services.AddSingleton<TelegramReader>().AddSingleton<TelegramDesk>().AddSingleton<TelegramElsewhere>().AddSingleton<TelegramInbox>().AddSingleton<TelegramPace>().AddSingleton<TelegramButtons>();
        builder.Services.AddSingleton<TelegramCarrier>().AddSingleton<ITicketListener, GroupNews>();
        builder.Services.AddSingleton<INudge, TelegramNudge>();
        builder.AddCarrier<TelegramCarrier>();
        builder.Services.AddHostedService<TelegramReceiver>();
    }

    /// <summary>Asks Telegram at the start whether the token is good.</summary>
    /// <exception cref="StartException">It is not.</exception>
    public static async Task MeetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetService<TelegramBot>() is not { } bot)
        {
            return;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(s_patience);
        try
        {
            await bot.MeetAsync(patience.Token);
        }
        catch (ApiRequestException refused) when (refused.ErrorCode is 401 or 404)
        {
            throw new StartException("Telegram does not know the token in the setting Telegram:Token. Write the one that BotFather shows for your bot, or leave the setting empty: then the channel is off.");
        }
        catch (Exception away) when (away is RequestException or HttpRequestException || (away is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The channel tries again by itself; the console says so.
        }
    }

    /// <summary>Maps the webhook, when it is used.</summary>
    public static void MapTelegram(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (app.Services.GetService<TelegramWebhook>() is not null && app.Services.GetRequiredService<IOptions<TelegramOptions>>().Value.Updates == TelegramUpdateMode.Webhook)
        {
            app.MapPost(TelegramWebhook.Path, TelegramWebhook.TakeAsync).ExcludeFromDescription();
        }
    }

    /// <summary>The line on the console.</summary>
    public static string Describe(IServiceProvider services) => services.GetService<TelegramBot>() switch
    {
        null => "off (no Telegram:Token is set)",
        { Name: { } name } => $"https://t.me/{name}",
        _ => "can't be reached now; it is tried again by itself",
    };

    /// <summary>The web chat's address as residents' phones reach it; null when it is not set.</summary>
    private static string? Site(ConfigurationManager configuration, TelegramOptions options)
    {
        string url = (configuration.GetSection(DeskOptions.Section).Get<DeskOptions>() ?? new DeskOptions()).PublicUrl.TrimEnd('/');
        if (url.Length > 0)
        {
            return url;
        }

        string? needs = options.Updates == TelegramUpdateMode.Webhook ? "Telegram:Updates is Webhook" : options.Privacy == TelegramPrivacy.WebOnly ? "Telegram:Privacy is WebOnly" : null;
        return needs is null ? null : throw new StartException($"{needs}, and the setting Desk:PublicUrl is empty. Write the address under which the product is reached from outside, such as https://chat.example.org.");
    }
}
