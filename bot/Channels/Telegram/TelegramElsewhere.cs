using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Answers what is written in Telegram whose conversation has moved to the web chat. Nothing of it becomes a line; danger is noticed all the same.</summary>
internal sealed class TelegramElsewhere(TurnEngine engine, TicketEffects effects, OfficeDesk office, Sealing sealing)
{
    /// <summary>Answers it, inside a piece of work.</summary>
    public async Task PlayAsync(LotseDb db, ConversationRow row, Inbound inbound, Instant now, CancellationToken cancellationToken)
    {
        var said = inbound switch
        {
            Inbound.Said words => words,
            Inbound.Edited edited => new Inbound.Said(edited.Text),
            Inbound.Sent sent => new Inbound.Said(sent.Caption ?? ""),
            _ => new Inbound.Said(""),
        };
        var conversation = sealing.Open<Conversation>(row.State);
        bool isOpen = await db.Tickets.AnyAsync(ticket => ticket.Code == conversation.TicketCode && ticket.ClosedAt == null, cancellationToken);
        var result = engine.PlayElsewhere(conversation, said, new TurnInputs(now, "", office.Current, isOpen, Room.MayMove, Sealing.NewSecret()));
        await effects.ApplyAsync(db, row, result.Effects, now, cancellationToken);
        db.Outbox.Add(new OutboxEntry
        {
            Carrier = TelegramSetup.Channel,
            Lane = row.Id.ToString("N"),
            ConversationId = row.Id,
            Content = sealing.Seal(result.Replies.Select(reply => new LineContent(reply.Text, reply.Key, reply.Cards, reply.Buttons, reply.Name)).ToList()),
            CreatedAt = now,
        });
    }
}
