using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Takes updates in, whichever way they come: one after the other within a chat, several chats at a time; keeps the manners that need no order (typing, spinning buttons, old keyboards, groups).</summary>
internal sealed class TelegramInbox(TelegramBot bot, TelegramDesk desk, TelegramTexts texts, TelegramButtons buttons, IOptions<TelegramOptions> options, TimeProvider clock, ILogger<TelegramInbox> logger)
{
    private const int Tries = 3;

    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(400);

    /// <summary>Deals with several updates; returns when all are on disk.</summary>
    public Task TakeAsync(IEnumerable<Update> updates, CancellationToken cancellationToken) => Task.WhenAll(updates
        .OrderBy(update => update.Id)
        .Select(update => (update.Id, Event: desk.Read(update), Chat: ChatOf(update)))
        .GroupBy(update => update.Chat)
        .Select(async chat =>
        {
            foreach (var (id, what, _) in chat)
            {
                await TakeAsync(id, what, cancellationToken);
            }
        }));

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "One update that can't be dealt with must not stop those behind it.")]
    private async Task TakeAsync(int id, TelegramEvent what, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                var taking = desk.TakeAsync(id, what, cancellationToken);
                await TypeAsync(what, taking, cancellationToken);
                _ = TidyAsync(what, await taking, cancellationToken);
                return;
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                if (attempt == Tries)
                {
                    Log.TelegramUpdateFailed(logger, failure, id);
                    return;
                }

                await Task.Delay(Outbox.BackOff.After(attempt), clock, cancellationToken);
            }
        }
    }

    /// <summary>Shows that an answer takes a moment.</summary>
    private async Task TypeAsync(TelegramEvent what, Task taking, CancellationToken cancellationToken)
    {
        if (what is not TelegramEvent.Turn turn)
        {
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (await Task.WhenAny(taking, Task.Delay(s_patience, clock, answered.Token)) != taking)
        {
            await TelegramButtons.TryAsync(() => bot.Client.SendChatAction(turn.Chat, ChatAction.Typing, cancellationToken: cancellationToken));
        }

        await answered.CancelAsync();
    }

    private async Task TidyAsync(TelegramEvent what, int over, CancellationToken cancellationToken)
    {
        switch (what)
        {
            case TelegramEvent.Press press:
                await TelegramButtons.TryAsync(() => bot.Client.AnswerCallbackQuery(press.Query, cancellationToken: cancellationToken));
                if (press.Said is { } said)
                {
                    await buttons.MarkAsync(press.Chat, press.MessageId, said.Text, cancellationToken);
                }

                if (over != 0 && over != press.MessageId)
                {
                    await buttons.CloseAsync(press.Chat, over, cancellationToken);
                }

                break;
            case TelegramEvent.Turn or TelegramEvent.Edit or TelegramEvent.Position when over != 0:
                await buttons.CloseAsync(TelegramDesk.ChatOf(what)!.Value, over, cancellationToken);
                break;
            case TelegramEvent.Group group when group.Chat != options.Value.CounsellorsGroup && options.Value.Groups == TelegramGroups.Leave:
                await TelegramButtons.TryAsync(() => bot.Client.SendMessage(group.Chat, texts.Of("leave_group"), cancellationToken: cancellationToken));
                await TelegramButtons.TryAsync(() => bot.Client.LeaveChat(group.Chat, cancellationToken));
                break;
        }
    }

    private static long ChatOf(Update update) =>
        (update.Message ?? update.EditedMessage ?? update.CallbackQuery?.Message)?.Chat.Id ?? update.MyChatMember?.Chat.Id ?? 0;
}
