using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Tells residents who moved from Telegram into the web chat that something waits there: once until they write again, and without a word of what it is.</summary>
internal sealed class TelegramNudge(TelegramTexts texts, Sealing sealing) : INudge
{
    /// <summary>Who wrote just now is still looking.</summary>
    private static readonly Duration s_patience = Duration.FromMinutes(2);

    public async Task NudgeAsync(LotseDb db, ConversationRow row, Instant now, CancellationToken cancellationToken)
    {
        if (row.Channel == TelegramSetup.Channel || await db.TelegramChats.FirstOrDefaultAsync(entity => entity.ConversationId == row.Id, cancellationToken) is not { } chat)
        {
            return;
        }

        var heard = await db.Lines.Where(line => line.ConversationId == row.Id && line.From == Speaker.Resident).OrderByDescending(line => line.Sequence).Select(line => (Instant?)line.At).FirstOrDefaultAsync(cancellationToken);
        if (now - heard < s_patience || (chat.NudgedAt is { } before && (heard is null || before > heard)))
        {
            return;
        }

        chat.NudgedAt = now;
        db.Outbox.Add(new OutboxEntry
        {
            Carrier = TelegramSetup.Channel,
            Lane = row.Id.ToString("N"),
            ConversationId = row.Id,
            Content = sealing.Seal(new List<LineContent> { new(texts.Of("nudge"), "", [], [new Button(Button.Web, texts.Of("nudge_open"))], null) }),
            CreatedAt = now,
        });
    }
}
