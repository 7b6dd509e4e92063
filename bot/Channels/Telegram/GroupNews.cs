using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Tells the counsellors' group of a new request, and of one that waits too long, without anything of the person.</summary>
internal sealed class GroupNews(IOptions<TelegramOptions> options, IOptions<DeskOptions> desk, KnowledgeBase knowledge, TelegramTexts texts, Sealing sealing) : ITicketListener
{
    public Task OpenedAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) => Announce(db, ticket, now, ticket.Urgency switch
    {
        Urgency.Now => "announce_now",
        Urgency.Soon => "announce_urgent",
        _ => "announce",
    });

    public Task OverdueAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) => Announce(db, ticket, now, "announce_overdue");

    /// <summary>The counsellor whose appointment it was reads it on the desk; the group needs not know.</summary>
    public Task AppointmentCancelledAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) => Task.CompletedTask;

    private Task Announce(LotseDb db, Ticket ticket, Instant now, string form)
    {
        if (options.Value.CounsellorsGroup == 0)
        {
            return Task.CompletedTask;
        }

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
        return Task.CompletedTask;
    }
}
