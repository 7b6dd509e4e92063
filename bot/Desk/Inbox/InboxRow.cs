using NodaTime;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>A request as a row of the inbox.</summary>
public sealed record InboxRow
{
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required TicketStatus Status { get; init; }

    public required Urgency Urgency { get; init; }

    public required bool IsCrisis { get; init; }

    public CrisisKind? Crisis { get; init; }

    public Instant? AlarmAt { get; init; }

    /// <summary>The main topic's title, or null when none was named.</summary>
    public string? Topic { get; init; }

    /// <summary>The resident's name as given on with the request; null when none was said.</summary>
    public string? Name { get; init; }

    public bool WantsAppointment { get; init; }

    public IReadOnlyList<TimeWindow> Times { get; init; } = [];

    /// <summary>Where the appointment should be; null for a plain handoff.</summary>
    public string? Office { get; init; }

    public TicketAppointment? Appointment { get; init; }

    /// <summary>Name of the counsellor who has it.</summary>
    public string? Counsellor { get; init; }

    /// <summary>The resident's lines that the counsellor has not had on the screen.</summary>
    public required int Unread { get; init; }

    /// <summary>Nobody has taken it in time.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>The channel can't reach the resident any more.</summary>
    public bool IsUnreachable { get; init; }

    public required Instant CreatedAt { get; init; }

    public Instant? ClosedAt { get; init; }
}
