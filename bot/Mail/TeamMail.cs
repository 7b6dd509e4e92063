using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Mail;

/// <summary>Writes mails about requests, each stored with what it tells of: to the counsellor whose request it is, else to the team.</summary>
internal sealed class TeamMail(IOptions<MailOptions> options, IOptions<DeskOptions> desk, KnowledgeBase knowledge, MailTexts texts, Sealing sealing) : ITicketListener
{
    public Task OpenedAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) =>
        WriteAsync(db, ticket, "new", now, cancellationToken);

    public Task OverdueAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) =>
        WriteAsync(db, ticket, "overdue", now, cancellationToken);

    public Task AppointmentCancelledAsync(LotseDb db, Ticket ticket, Instant now, CancellationToken cancellationToken) =>
        WriteAsync(db, ticket, "cancelled", now, cancellationToken);

    private async Task WriteAsync(LotseDb db, Ticket ticket, string about, Instant now, CancellationToken cancellationToken)
    {
        string? own = await db.Users.Where(user => user.Id == ticket.CounsellorId).Select(user => user.Email).FirstOrDefaultAsync(cancellationToken);
        string to = own ?? options.Value.Team!;
        db.Outbox.Add(new OutboxEntry
        {
            Carrier = MailCarrier.Name,
            Lane = to,
            Content = sealing.Seal(new Letter(to, Fill($"{about}_subject"), string.Join("\n\n", (string[])[Fill($"{about}_text"), .. Link(ticket), texts.Of("foot")]))),
            CreatedAt = now,
        });

        string Fill(string text) => texts.Of(
            text,
            ("code", ticket.Code),
            ("topic", ticket.Topic is { } id && knowledge.FindTopic(id) is { } topic ? topic.Title : texts.Of("no_topic")),
            ("urgency", texts.Of(ticket.Urgency switch { Urgency.Now => "urgency_now", Urgency.Soon => "urgency_soon", _ => "urgency_normal" })),
            ("hours", Math.Floor((now - ticket.CreatedAt).TotalHours).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Without a public address the code has to do.</summary>
    private IEnumerable<string> Link(Ticket ticket) =>
        desk.Value.PublicUrl is { Length: > 0 } url ? [texts.Of("link", ("link", $"{url.TrimEnd('/')}/desk/tickets/{ticket.Code}"))] : [];
}
