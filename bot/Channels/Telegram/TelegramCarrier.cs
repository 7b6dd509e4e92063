using Microsoft.EntityFrameworkCore;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Carries what was said to Telegram: what one turn says goes out as one message where it fits, and no faster than the Bot API allows.</summary>
internal sealed class TelegramCarrier(
    TelegramBot bot, TelegramWriter write, TelegramTexts texts, TelegramPace pace, TelegramButtons buttons, IDbContextFactory<LotseDb> contexts, CommitWriter writer, Sealing sealing, ILogger<TelegramCarrier> logger) : IOutboxCarrier
{
    /// <summary>The lane of the counsellors' group.</summary>
    public const string GroupLane = "group";

    /// <summary>What does not depend on any chat: HTML without a preview of links.</summary>
    private static readonly LinkPreviewOptions s_noPreview = new() { IsDisabled = true };

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public string Id => TelegramSetup.Channel;

    public int LanesAtOnce => 24;

    public async Task<Delivery> DeliverAsync(IReadOnlyList<OutboxEntry> waiting, CancellationToken cancellationToken)
    {
        string lane = waiting[0].Lane;
        if (pace.WaitFor(lane) is { Ticks: > 0 } wait)
        {
            return new Delivery.LaneWaits(wait);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        // Each announcement, and each answer that is no line, is a message of its own.
        List<OutboxEntry> group = waiting[0].Content is not null ? [waiting[0]] : [.. waiting.TakeWhile(entry => entry.Turn == waiting[0].Turn && entry.Content is null)];
        var chat = waiting[0].ConversationId is { } conversation ? await db.TelegramChats.AsNoTracking().FirstOrDefaultAsync(entity => entity.ConversationId == conversation, cancellationToken) : null;
        if (chat is null && lane != GroupLane)
        {
            return new Delivery.Arrived(group.Count);
        }

        var messages = lane == GroupLane ? [Announcement(group)] : write.Write(await ReadAsync(db, group, cancellationToken));
        int part = waiting[0].PartsSent;
        if (part >= messages.Count)
        {
            return new Delivery.Arrived(group.Count);
        }

        long to = lane == GroupLane ? Group(group[0]).Chat : sealing.Open<long>(chat!.ChatId);
        var message = messages[part];
        if (chat?.AsksDevice == true && part == 0 && messages.All(later => later.Device == DeviceKey.None))
        {
            // One message can't both take the key away and have buttons; a word of thanks goes before it.
            bool fits = message.Keyboard is null;
            message = fits ? message with { RemovesDeviceKey = true } : new TelegramMessage(texts.Of("thanks")) { RemovesDeviceKey = true };
            if (!fits)
            {
                var (refusal, thanks) = await SendAsync(to, message, lane, cancellationToken);
                if (Note(lane, to, message, thanks) is { } taken && refusal is null)
                {
                    await writer.WriteAsync(taken, CancellationToken.None);
                }

                return refusal ?? new Delivery.LaneWaits(pace.WaitFor(lane));
            }
        }

        var (trouble, sent) = await SendAsync(to, message, lane, cancellationToken);
        if (trouble is not null)
        {
            return trouble is Delivery.Refused ? new Delivery.Refused(group.Count) : trouble;
        }

        var note = Note(lane, to, message, sent);
        return part + 1 < messages.Count ? new Delivery.PartArrived(note) : new Delivery.Arrived(group.Count, note);
    }

    /// <summary>With the last message after deleting, the chat is forgotten too.</summary>
    public Task LaneEmptyAsync(LotseDb db, string lane, CancellationToken cancellationToken) =>
        Guid.TryParse(lane, out var conversation)
            ? db.Conversations.Where(row => row.Id == conversation && row.IsEmptied && row.Channel == TelegramSetup.Channel).ExecuteDeleteAsync(cancellationToken)
            : Task.CompletedTask;

    public async Task GiveUpAsync(LotseDb db, string lane, string why, CancellationToken cancellationToken)
    {
        if (Guid.TryParse(lane, out var conversation))
        {
            await Unreachable.MarkAsync(db, conversation, TelegramSetup.Channel, why, cancellationToken);
        }
    }

    /// <summary>Sends one message: what is in the way, or else the number under which it has arrived.</summary>
    private async Task<(Delivery? Trouble, int Sent)> SendAsync(long chat, TelegramMessage message, string lane, CancellationToken cancellationToken)
    {
        await pace.TakeTurnAsync(cancellationToken);
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            // Not given up when the server stops: whether it has arrived has to be known.
            var sent = await bot.Client.SendMessage(chat, message.Html, ParseMode.Html, replyMarkup: Markup(message), linkPreviewOptions: s_noPreview, cancellationToken: patience.Token);
            pace.Sent(lane);
            return (null, sent.Id);
        }
        catch (ApiRequestException refused)
        {
            pace.Sent(lane);
            return await AnswerAsync(refused, chat, message, cancellationToken);
        }
        catch (Exception away) when (away is RequestException or HttpRequestException or OperationCanceledException)
        {
            pace.Sent(lane);
            return (new Delivery.CarrierWaits(null), 0);
        }
    }

    private async Task<(Delivery? Trouble, int Sent)> AnswerAsync(ApiRequestException refused, long chat, TelegramMessage message, CancellationToken cancellationToken)
    {
        switch (refused.ErrorCode)
        {
            case 429:
                return (new Delivery.CarrierWaits(TimeSpan.FromSeconds(Math.Max(1, refused.Parameters?.RetryAfter ?? 1) + 0.2)), 0);
            case 403:
                return (new Delivery.NeverArrives(refused.Message.Contains("deactivated", StringComparison.OrdinalIgnoreCase) ? "deactivated" : "blocked"), 0);
            case 400 when refused.Message.Contains("chat not found", StringComparison.OrdinalIgnoreCase):
                return (new Delivery.NeverArrives("gone"), 0);
            case 400 when refused.Message.Contains("parse entities", StringComparison.OrdinalIgnoreCase):
                Log.TelegramFormatRefused(logger);
                return await SendPlainAsync(chat, message, cancellationToken);
            case 400:
                return (new Delivery.Refused(1), 0);
            case 401 or 404:
                Log.TelegramTokenRefused(logger);
                return (new Delivery.CarrierWaits(TimeSpan.FromMinutes(1)), 0);
            default:
                return (new Delivery.CarrierWaits(null), 0);
        }
    }

    private async Task<(Delivery? Trouble, int Sent)> SendPlainAsync(long chat, TelegramMessage message, CancellationToken cancellationToken)
    {
        await pace.TakeTurnAsync(cancellationToken);
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            string plain = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(message.Html, "<[^>]+>", ""));
            var sent = await bot.Client.SendMessage(chat, plain, replyMarkup: Markup(message), linkPreviewOptions: s_noPreview, cancellationToken: patience.Token);
            return (null, sent.Id);
        }
        catch (ApiRequestException)
        {
            return (new Delivery.Refused(1), 0);
        }
        catch (RequestException)
        {
            return (new Delivery.CarrierWaits(null), 0);
        }
    }

    /// <summary>Which buttons wait to be pressed is noted with the arrival; null when there is nothing to note. Who pressed or wrote in the meantime was quicker than Telegram's answer: those buttons are over already.</summary>
    private Func<LotseDb, CancellationToken, Task>? Note(string lane, long chat, TelegramMessage message, int messageId) =>
        (message.Keyboard is null && message.Device == DeviceKey.None && !message.RemovesDeviceKey) || !Guid.TryParse(lane, out var conversation)
            ? null
            : async (db, cancellationToken) =>
            {
                if (await db.TelegramChats.FirstOrDefaultAsync(entity => entity.ConversationId == conversation, cancellationToken) is not { } row)
                {
                    return;
                }

                row.AsksDevice = message.Device != DeviceKey.None || (!message.RemovesDeviceKey && row.AsksDevice);
                if (message.Keyboard is null || row.LastMessageId == messageId)
                {
                    return;
                }

                bool isOver = row.LastMessageId > messageId;
                int over = isOver ? messageId : row.KeyboardMessageId;
                row.KeyboardMessageId = isOver ? row.KeyboardMessageId : messageId;
                if (over != 0)
                {
                    _ = buttons.CloseAsync(chat, over, CancellationToken.None);
                }
            };

    private ReplyMarkup? Markup(TelegramMessage message) => message switch
    {
        { Device: DeviceKey.Phone } => new ReplyKeyboardMarkup(KeyboardButton.WithRequestContact(texts.Of("share_phone"))) { ResizeKeyboard = true, OneTimeKeyboard = true },
        { Device: DeviceKey.Place } => new ReplyKeyboardMarkup(KeyboardButton.WithRequestLocation(texts.Of("share_place"))) { ResizeKeyboard = true, OneTimeKeyboard = true },
        { RemovesDeviceKey: true } => new ReplyKeyboardRemove(),
        _ => message.Keyboard,
    };

    private async Task<IReadOnlyList<LineContent>> ReadAsync(LotseDb db, List<OutboxEntry> group, CancellationToken cancellationToken)
    {
        if (group[0].Content is { } own)
        {
            return sealing.Open<List<LineContent>>(own);
        }

        int[] sequences = [.. group.Select(entry => entry.Sequence!.Value)];
        var lines = await db.Lines.AsNoTracking()
            .Where(line => line.ConversationId == group[0].ConversationId && sequences.Contains(line.Sequence) && !line.IsBlanked)
            .OrderBy(line => line.Sequence)
            .ToListAsync(cancellationToken);
        return [.. lines.Select(line => sealing.Open<LineContent>(line.Content))];
    }

    private GroupAnnouncement Group(OutboxEntry entry) => sealing.Open<GroupAnnouncement>(entry.Content!);

    private TelegramMessage Announcement(List<OutboxEntry> group) => new(Group(group[0]).Html);
}
