using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Deals with what came from Telegram: each update takes effect once, stored together with its key, its turn and what goes out.</summary>
internal sealed class TelegramDesk(
    TelegramBot bot, TelegramReader reader, CommitWriter writer, TurnGateway turns, TelegramElsewhere elsewhere, Sealing sealing, LookupKey lookup, KnowledgeBase knowledge, ChangeFeed feed, TimeProvider clock)
{
    /// <summary>Reads an update.</summary>
    public TelegramEvent Read(global::Telegram.Bot.Types.Update update) => reader.Read(update);

    /// <summary>Deals with an update; returns when it is on disk.</summary>
    /// <returns>The message whose buttons are over now, or 0.</returns>
    public async Task<int> TakeAsync(int updateId, TelegramEvent what, CancellationToken cancellationToken)
    {
        string key = FormattableString.Invariant($"{TelegramSetup.Channel}:{bot.Id}:{updateId}");
        if (ChatOf(what) is not { } chat)
        {
            return 0;
        }

        string chatKey = await lookup.OfAsync(FormattableString.Invariant($"{bot.Id}:{chat}"), cancellationToken);
        var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
        var (conversation, over) = await writer.WriteAsync(
            async (db, token) =>
            {
                if (await db.InboundKeys.AnyAsync(known => known.Key == key, token))
                {
                    return (Guid.Empty, 0);
                }

                db.InboundKeys.Add(new InboundKey { Key = key, At = now });
                await db.SaveChangesAsync(token);
                return await PlayAsync(db, chatKey, chat, what, now, token);
            },
            cancellationToken);
        if (conversation != Guid.Empty)
        {
            feed.Publish(conversation);
        }

        return over;
    }

    private async Task<(Guid Conversation, int Over)> PlayAsync(LotseDb db, string chatKey, long chatId, TelegramEvent what, Instant now, CancellationToken cancellationToken)
    {
        var chat = await db.TelegramChats.FindAsync([chatKey], cancellationToken);
        if (what is TelegramEvent.Blocked)
        {
            if (chat is not null)
            {
                await Unreachable.MarkAsync(db, chat.ConversationId, TelegramSetup.Channel, "blocked", cancellationToken);
            }

            return (chat?.ConversationId ?? Guid.Empty, 0);
        }

        var inbound = Inbound(what, chat);
        if (inbound is null)
        {
            return (Guid.Empty, 0);
        }

        (chat, var row) = await FindAsync(db, chat, chatKey, chatId, now, cancellationToken);
        if (row.Channel != TelegramSetup.Channel)
        {
            await elsewhere.PlayAsync(db, row, inbound, now, cancellationToken);
            return (row.Id, 0);
        }

        row.Unreachable = null;
        var outcome = await turns.PlayWithinAsync(db, row, inbound, now, null, cancellationToken);
        int over = chat.KeyboardMessageId;
        chat.KeyboardMessageId = 0;
        if (MessageOf(what) is > 0 and var message)
        {
            chat.LastMessageId = message;
            chat.LastTurn = outcome.Lines.Count > 0 ? outcome.Lines[0].Turn : 0;
        }

        return (row.Id, over);
    }

    /// <summary>The chat with its conversation. Who blocked the bot and comes back without an open request begins anew.</summary>
    private async Task<(TelegramChat Chat, ConversationRow Row)> FindAsync(LotseDb db, TelegramChat? chat, string chatKey, long chatId, Instant now, CancellationToken cancellationToken)
    {
        var row = chat is null ? null : await db.Conversations.FindAsync([chat.ConversationId], cancellationToken);
        if (row is { Unreachable: not null } && !await db.Tickets.AnyAsync(ticket => ticket.ConversationId == row.Id && ticket.ClosedAt == null, cancellationToken))
        {
            await db.Conversations.Where(entity => entity.Id == row.Id).ExecuteDeleteAsync(cancellationToken);
            db.ChangeTracker.Clear();
            (chat, row) = (null, null);
        }

        if (chat is not null && row is not null)
        {
            return (chat, row);
        }

        row = new ConversationRow { Id = Guid.NewGuid(), Channel = TelegramSetup.Channel, State = sealing.Seal(new Conversation()), CreatedAt = now, LastActivityAt = now };
        chat = new TelegramChat { ChatKey = chatKey, ChatId = sealing.Seal(chatId), ConversationId = row.Id };
        db.Conversations.Add(row);
        db.TelegramChats.Add(chat);
        return (chat, row);
    }

    private Inbound? Inbound(TelegramEvent what, TelegramChat? chat) => what switch
    {
        TelegramEvent.Turn turn => turn.Inbound,
        TelegramEvent.Edit { Text.Length: > 0 } edit => new Inbound.Edited(edit.Text, chat is not null && edit.MessageId == chat.LastMessageId ? chat.LastTurn : 0),
        TelegramEvent.Press press => press.Said,
        TelegramEvent.Position at => knowledge.Places.Nearest(at.Latitude, at.Longitude) is { } place ? new Inbound.Said(place.Name) : new Inbound.Sent(SentKind.FarPlace, null),
        _ => null,
    };

    /// <summary>The message by which something took effect: the resident's own, or the one whose button was pressed.</summary>
    private static int MessageOf(TelegramEvent what) => what switch
    {
        TelegramEvent.Turn turn => turn.MessageId,
        TelegramEvent.Edit edit => edit.MessageId,
        TelegramEvent.Press press => press.MessageId,
        TelegramEvent.Position at => at.MessageId,
        _ => 0,
    };

    /// <summary>The private chat in which something happened that has an effect; null for everything else.</summary>
    public static long? ChatOf(TelegramEvent what) => what switch
    {
        TelegramEvent.Turn turn => turn.Chat,
        TelegramEvent.Edit edit => edit.Chat,
        TelegramEvent.Press { Said: not null } press => press.Chat,
        TelegramEvent.Position at => at.Chat,
        TelegramEvent.Blocked blocked => blocked.Chat,
        _ => null,
    };
}
