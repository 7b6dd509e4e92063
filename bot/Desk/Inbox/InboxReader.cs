using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>Reads the inbox for one counsellor.</summary>
public sealed class InboxReader(LotseDb db, Sealing sealing, KnowledgeBase knowledge)
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;

    /// <summary>Reads a tab.</summary>
    /// <param name="tab">Which one.</param>
    /// <param name="page">Counted from 1; one that does not exist shows the last.</param>
    /// <param name="counsellorId">Who looks.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<InboxView> ReadAsync(InboxTab tab, int page, string counsellorId, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<InboxTab, int>();
        foreach (var each in Enum.GetValues<InboxTab>())
        {
            counts[each] = await Tickets(each, counsellorId).CountAsync(cancellationToken);
        }

        int pages = Math.Max(1, (counts[tab] + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, pages);
        var tickets = Tickets(tab, counsellorId);
        var ordered = tab == InboxTab.Done
            ? tickets.OrderByDescending(ticket => ticket.ClosedAt)
            : tickets.OrderByDescending(ticket => ticket.Urgency).ThenByDescending(ticket => ticket.IsCrisis).ThenBy(ticket => ticket.CreatedAt);
        var rows = await RowsAsync(ordered.Skip((page - 1) * PageSize).Take(PageSize), cancellationToken);
        var alarms = await RowsAsync(db.Tickets.Where(ticket => ticket.AlarmAt != null).OrderByDescending(ticket => ticket.AlarmAt), cancellationToken);
        return new InboxView(tab, rows, alarms, counts, page, pages);
    }

    /// <summary>How many of a counsellor's requests hold lines of the resident that the counsellor has not had on the screen.</summary>
    public Task<int> CountUnreadAsync(string counsellorId, CancellationToken cancellationToken) =>
        Tickets(InboxTab.Mine, counsellorId).CountAsync(
            ticket => db.Lines.Any(line =>
                line.ConversationId == ticket.ConversationId && line.From == Speaker.Resident && !line.IsBlanked && line.Sequence > ticket.SeenSequence && line.Sequence > ticket.ConsentSequence),
            cancellationToken);

    /// <summary>How many requests have an alarm that nobody has acknowledged.</summary>
    /// <param name="except">The code of a request that is not counted; may be null.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public Task<int> CountAlarmsAsync(string? except, CancellationToken cancellationToken) =>
        db.Tickets.CountAsync(ticket => ticket.AlarmAt != null && ticket.Code != except, cancellationToken);

    private IQueryable<Ticket> Tickets(InboxTab tab, string me) => db.Tickets.Where(Filter(tab, me));

    private static Expression<Func<Ticket, bool>> Filter(InboxTab tab, string me) => tab switch
    {
        InboxTab.New => ticket => ticket.Status == TicketStatus.New,
        InboxTab.Mine => ticket => ticket.CounsellorId == me && (ticket.Status == TicketStatus.Taken || ticket.Status == TicketStatus.Waiting),
        InboxTab.Waiting => ticket => ticket.Status == TicketStatus.Waiting,
        InboxTab.Team => ticket => ticket.CounsellorId != me && (ticket.Status == TicketStatus.Taken || ticket.Status == TicketStatus.Waiting),
        _ => ticket => ticket.Status == TicketStatus.Done || ticket.Status == TicketStatus.Withdrawn,
    };

    private async Task<List<InboxRow>> RowsAsync(IQueryable<Ticket> tickets, CancellationToken cancellationToken)
    {
        var found = await tickets.AsNoTracking()
            .Select(ticket => new
            {
                Ticket = ticket,
                Counsellor = db.Users.Where(user => user.Id == ticket.CounsellorId).Select(user => user.DisplayName).FirstOrDefault(),
                Unread = ticket.CounsellorId == null ? 0 : db.Lines.Count(line =>
                    line.ConversationId == ticket.ConversationId && line.From == Speaker.Resident && !line.IsBlanked && line.Sequence > ticket.SeenSequence && line.Sequence > ticket.ConsentSequence),
                IsUnreachable = db.Conversations.Any(conversation => conversation.Id == ticket.ConversationId && conversation.Unreachable != null),
            })
            .ToListAsync(cancellationToken);
        return [.. found.Select(row => Row(row.Ticket, row.Counsellor, row.Ticket.IsOpen ? row.Unread : 0, row.Ticket.IsOpen && row.IsUnreachable))];
    }

    private InboxRow Row(Ticket ticket, string? counsellor, int unread, bool isUnreachable)
    {
        var draft = ticket.Content is { } content ? sealing.Open<TicketDraft>(content) : null;
        return new InboxRow
        {
            Code = ticket.Code,
            Version = ticket.Version,
            Status = ticket.Status,
            Urgency = ticket.Urgency,
            IsCrisis = ticket.IsCrisis,
            Crisis = draft?.Crisis,
            AlarmAt = ticket.AlarmAt,
            Topic = ticket.Topic is { } topic ? knowledge.FindTopic(topic)?.Title ?? topic : null,
            Name = draft?.Name,
            WantsAppointment = draft?.WantsAppointment == true,
            Times = draft?.Times ?? [],
            Office = draft?.Office,
            Appointment = ticket.Appointment is { } appointment ? sealing.Open<TicketAppointment>(appointment) : null,
            Counsellor = counsellor,
            Unread = unread,
            IsOverdue = ticket is { Status: TicketStatus.New, OverdueAt: not null },
            IsUnreachable = isUnreachable,
            CreatedAt = ticket.CreatedAt,
            ClosedAt = ticket.ClosedAt,
        };
    }
}
