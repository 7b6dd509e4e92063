using NodaTime;

namespace ThinkaLotse.Bot.Outbox;

/// <summary>Something that has to go out, stored together with what caused it. It is deleted when it has arrived, or when it never will.</summary>
public sealed class OutboxEntry
{
    /// <summary>Counts up; entries of one lane go out in this order.</summary>
    public long Id { get; init; }

    /// <summary>Who carries it, such as "telegram".</summary>
    public required string Carrier { get; init; }

    /// <summary>What has to stay in order among itself, such as one conversation.</summary>
    public required string Lane { get; init; }

    /// <summary>The conversation it belongs to and with which it is deleted, or null.</summary>
    public Guid? ConversationId { get; init; }

    /// <summary>The line of that conversation that it delivers; null: it has content of its own.</summary>
    public int? Sequence { get; init; }

    /// <summary>The turn that caused it: what one turn says may go out as one message.</summary>
    public int Turn { get; init; }

    /// <summary>Its own content, sealed, in the carrier's format; null when it delivers a line.</summary>
    public byte[]? Content { get; init; }

    /// <summary>How many parts of it have gone out, where it is too long for one message.</summary>
    public int PartsSent { get; set; }

    public required Instant CreatedAt { get; init; }
}
