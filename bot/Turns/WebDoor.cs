using NodaTime;

namespace ThinkaLotse.Bot.Turns;

/// <summary>A link that opens a conversation of another channel in the web chat, once.</summary>
public sealed class WebDoor
{
    /// <summary>How long a link is good.</summary>
    public static readonly Duration Lifetime = Duration.FromMinutes(15);

    /// <summary>Hash of the key in the link.</summary>
    public required string KeyHash { get; init; }

    public required Guid ConversationId { get; init; }

    public required Instant ExpiresAt { get; init; }
}
