using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.ReplyMarkups;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Changes the buttons below messages that were sent: the pressed one is marked, those that are over go. A manner, not a message: when Telegram refuses it or is away, nothing is lost.</summary>
internal sealed class TelegramButtons(TelegramBot bot, TelegramPace pace)
{
    /// <summary>Leaves the chosen answer only, marked.</summary>
    public Task MarkAsync(long chat, int message, string label, CancellationToken cancellationToken) => EditAsync(chat, message, TelegramKeyboard.Pressed(label), cancellationToken);

    /// <summary>Takes the buttons away.</summary>
    public Task CloseAsync(long chat, int message, CancellationToken cancellationToken) => EditAsync(chat, message, null, cancellationToken);

    /// <summary>Does something that may fail without harm.</summary>
    public static async Task TryAsync(Func<Task> manner)
    {
        try
        {
            await manner();
        }
        catch (Exception trouble) when (trouble is RequestException or HttpRequestException or OperationCanceledException)
        {
            // The chat, the message or the network is gone.
        }
    }

    private Task EditAsync(long chat, int message, InlineKeyboardMarkup? keyboard, CancellationToken cancellationToken) => TryAsync(async () =>
    {
        await pace.TakeTurnAsync(cancellationToken);
        await bot.Client.EditMessageReplyMarkup(chat, message, keyboard, cancellationToken: cancellationToken);
    });
}
