using NodaTime;

namespace ThinkaLotse.Bot.Turns;

/// <summary>Something from outside that has been dealt with; the same key is not dealt with again. Kept for seven days, also when the conversation is deleted.</summary>
public sealed class InboundKey
{
    /// <summary>How long the other side may repeat itself.</summary>
    public static readonly Duration Kept = Duration.FromDays(7);

    /// <summary>Such as "telegram:123456:789", bot and update; names nobody.</summary>
    public required string Key { get; init; }

    public required Instant At { get; init; }
}
