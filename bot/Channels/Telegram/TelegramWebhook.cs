using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types;
using ThinkaLotse.Bot.Channels.DirectLine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Takes updates that Telegram sends; only with the secret that was agreed when the webhook was set. Answered when the update is on disk.</summary>
internal sealed class TelegramWebhook(IOptions<TelegramOptions> options)
{
    public const string Path = "/telegram/updates";

    private const string Header = "X-Telegram-Bot-Api-Secret-Token";

    private const int LongestBody = 1024 * 1024;

    /// <summary>Derived from the token, so that it stays the same over restarts and nobody else knows it.</summary>
    public string Secret { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("webhook:" + options.Value.Token)));

    /// <summary>Takes one update.</summary>
    public static async Task<IResult> TakeAsync(HttpContext context, TelegramWebhook webhook, TelegramInbox inbox)
    {
        byte[] told = Encoding.UTF8.GetBytes(context.Request.Headers[Header].ToString());
        if (!CryptographicOperations.FixedTimeEquals(told, Encoding.UTF8.GetBytes(webhook.Secret)))
        {
            return TypedResults.Unauthorized();
        }

        if (await LimitedBody.ReadAsync(context.Request, LongestBody, context.RequestAborted) is not { } body)
        {
            return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            if (JsonSerializer.Deserialize<Update>(body, JsonBotAPI.Options) is { } update)
            {
                await inbox.TakeAsync([update], context.RequestAborted);
            }

            return TypedResults.Ok();
        }
        catch (JsonException)
        {
            return TypedResults.BadRequest();
        }
    }
}
