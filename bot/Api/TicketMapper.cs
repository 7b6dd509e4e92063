using NodaTime;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Api;

/// <summary>Writes tickets in the API's words; ids of the database stay inside.</summary>
public sealed class TicketMapper(Sealing sealing, KnowledgeBase knowledge)
{
    /// <summary>A ticket in a list.</summary>
    public TicketListItem Item(Ticket ticket, string? counsellor) => new()
    {
        Code = ticket.Code,
        Status = ticket.Status,
        Urgency = ticket.Urgency,
        IsCrisis = ticket.IsCrisis,
        AlarmAt = Time(ticket.AlarmAt),
        Topic = ticket.Topic,
        TopicTitle = ticket.Topic is { } topic ? knowledge.FindTopic(topic)?.Title : null,
        Counsellor = counsellor,
        CreatedAt = Time(ticket.CreatedAt),
        ChangedAt = Time(ticket.ChangedAt),
        ClosedAt = Time(ticket.ClosedAt),
    };

    /// <summary>A ticket with its content.</summary>
    public TicketDetail Detail(Ticket ticket, string? counsellor, IReadOnlyList<VisibleLine> lines)
    {
        var draft = ticket.Content is { } content ? sealing.Open<TicketDraft>(content) : null;
        var item = Item(ticket, counsellor);
        return new TicketDetail
        {
            Code = item.Code,
            Status = item.Status,
            Urgency = item.Urgency,
            IsCrisis = item.IsCrisis,
            AlarmAt = item.AlarmAt,
            Topic = item.Topic,
            TopicTitle = item.TopicTitle,
            Counsellor = item.Counsellor,
            CreatedAt = item.CreatedAt,
            ChangedAt = item.ChangedAt,
            ClosedAt = item.ClosedAt,
            Summary = draft?.Summary ?? [],
            Topics = draft?.Topics ?? [],
            Crisis = draft?.Crisis,
            Contact = draft is null ? null : new TicketContact { Name = draft.Name, Phone = draft.Phone, Email = draft.Email, CallSafety = draft.CallSafety, IsDiscreet = draft.IsDiscreet, Note = draft.ContactNote },
            WantsAppointment = draft?.WantsAppointment == true,
            WishedTimes = [.. (draft?.Times ?? []).Select(window => new WishedTime { From = Time(window.From), To = Time(window.To) })],
            Office = draft?.Office,
            Appointment = ticket.Appointment is { } appointment ? Meeting(sealing.Open<TicketAppointment>(appointment)) : null,
            SuggestedServices = draft?.Suggested ?? [],
            Consent = new TicketConsent { Scope = ticket.Consent, At = Time(ticket.ConsentAt), TextVersion = ticket.ConsentVersion },
            Transcript = [.. lines.Select(line => new TicketMessage { From = line.From, Name = line.Name, At = Time(line.At), Text = line.Text })],
        };
    }

    private static TicketMeeting Meeting(TicketAppointment appointment) =>
        new() { At = Time(appointment.At), Where = appointment.Where, Status = appointment.Status };

    private static DateTimeOffset? Time(Instant? instant) => instant is { } known ? Time(known) : null;

    /// <summary>With the offset that held in the office at that moment.</summary>
    private static DateTimeOffset Time(Instant instant) => instant.InZone(BerlinTime.Zone).ToDateTimeOffset();

    private static DateTimeOffset Time(LocalDateTime local) => local.InZoneLeniently(BerlinTime.Zone).ToDateTimeOffset();
}
