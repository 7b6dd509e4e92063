using NodaTime;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>Who did what to a ticket and when; holds no words of anyone.</summary>
public sealed class TicketEvent
{
    public int Id { get; init; }

    public int TicketId { get; init; }

    public required Instant At { get; init; }

    /// <summary>Null when the resident or the program did it.</summary>
    public string? CounsellorId { get; init; }

    /// <summary>Such as "opened", "taken", "revised", "closed".</summary>
    public required string What { get; init; }
}
