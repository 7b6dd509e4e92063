using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Tells the counsellors' group of a new request, without anything of the person.</summary>
internal sealed class GroupNews(IOptions<TelegramOptions> options, IOptions<DeskOptions> desk, KnowledgeBase knowledge, TelegramTexts texts, Sealing sealing) : ITicketListener
{
    public void Opened(LotseDb db, Ticket ticket, Instant now)
    {
        if (options.Value.CounsellorsGroup == 0)
        {
            return;
        }

        string form = ticket.Urgency switch
        {
            Urgency.Now => "announce_now",
            Urgency.Soon => "announce_urgent",
            _ => "announce",
        };
        string topic = ticket.Topic is { } id && knowledge.FindTopic(id) is { } known ? known.Title : texts.Of("announce_no_topic");
        string text = texts.Of(form).Replace("{topic}", topic, StringComparison.Ordinal).Replace("{code}", ticket.Code, StringComparison.Ordinal);
        string link = desk.Value.PublicUrl.Length > 0 ? $"\n<a href=\"{desk.Value.PublicUrl.TrimEnd('/')}/desk/tickets/{ticket.Code}\">{texts.Of("announce_link")}</a>" : "";
        db.Outbox.Add(new OutboxEntry
        {
            Carrier = TelegramSetup.Channel,
            Lane = TelegramCarrier.GroupLane,
            Content = sealing.Seal(new GroupAnnouncement(options.Value.CounsellorsGroup, TelegramWriter.Escape(text) + link)),
            CreatedAt = now,
        });
    }
}
