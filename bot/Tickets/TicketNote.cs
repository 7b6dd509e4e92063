using NodaTime;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>An internal note of a counsellor; the resident never sees it.</summary>
public sealed class TicketNote
{
    public int Id { get; init; }

    public int TicketId { get; init; }

    public required string CounsellorId { get; init; }

    public required Instant At { get; init; }

    /// <summary>The sealed text.</summary>
    public required byte[] Content { get; init; }
}
