using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Outbox;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Fetches updates by long polling, or tells Telegram where the webhook is. An update is confirmed after it is on disk; what is not confirmed comes again.</summary>
internal sealed class TelegramReceiver(
    TelegramBot bot, TelegramInbox inbox, TelegramGreeting greeting, TelegramWebhook webhook, IOptions<TelegramOptions> options, IOptions<DeskOptions> desk, TimeProvider clock, ILogger<TelegramReceiver> logger) : BackgroundService
{
    private const int LongPollSeconds = 50;

    private const int MostAtOnce = 100;

    private static readonly UpdateType[] s_wanted = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private int _offset;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await PersistAsync(PrepareAsync, stoppingToken);
            while (options.Value.Updates == TelegramUpdateMode.Polling)
            {
                await PersistAsync(PollAsync, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was not confirmed comes again after the next start.
        }
    }

    private async Task PrepareAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Updates == TelegramUpdateMode.Webhook)
        {
            // One connection keeps the order within a chat.
            await bot.Client.SetWebhook(desk.Value.PublicUrl.TrimEnd('/') + TelegramWebhook.Path, maxConnections: 1, allowedUpdates: s_wanted, secretToken: webhook.Secret, cancellationToken: cancellationToken);
        }
        else
        {
            await bot.Client.DeleteWebhook(cancellationToken: cancellationToken);
        }

        await bot.MeetAsync(cancellationToken);
        await greeting.SetAsync(cancellationToken);
    }

    private async Task PollAsync(CancellationToken cancellationToken)
    {
        var updates = await bot.Client.GetUpdates(_offset, MostAtOnce, LongPollSeconds, s_wanted, cancellationToken);
        await inbox.TakeAsync(updates, cancellationToken);
        _offset = updates.Length > 0 ? updates.Max(update => update.Id) + 1 : _offset;
    }

    /// <summary>Tries until it works, longer apart each time.</summary>
    private async Task PersistAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        for (int failures = 1; ; failures++)
        {
            try
            {
                await work(cancellationToken);
                return;
            }
            catch (Exception trouble) when (trouble is RequestException or HttpRequestException || (trouble is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                await Task.Delay(Wait(trouble, failures), clock, cancellationToken);
            }
        }
    }

    private TimeSpan Wait(Exception trouble, int failures)
    {
        switch (trouble)
        {
            case ApiRequestException { ErrorCode: 401 or 404 }:
                Log.TelegramTokenRefused(logger);
                return TimeSpan.FromMinutes(1);
            case ApiRequestException { ErrorCode: 409 }:
                Log.TelegramSecondPoller(logger);
                return TimeSpan.FromSeconds(5);
            case ApiRequestException { ErrorCode: 429, Parameters.RetryAfter: { } seconds }:
                return TimeSpan.FromSeconds(seconds);
            default:
                var wait = BackOff.After(failures);
                Log.TelegramAway(logger, trouble.GetType().Name, wait.TotalSeconds);
                return wait;
        }
    }
}
