using NodaTime;

namespace ThinkaLotse.Bot.Turns;

/// <summary>A conversation as it is stored: where it stands is sealed, only what has to be looked up is readable.</summary>
public sealed class ConversationRow
{
    public required Guid Id { get; init; }

    /// <summary>Id of the channel it is held on, such as "directline".</summary>
    public required string Channel { get; set; }

    /// <summary>Counts turns; a change against an older version is refused.</summary>
    public int Version { get; set; }

    /// <summary>The sealed <see cref="Dialogs.Engine.Conversation"/>.</summary>
    public required byte[] State { get; set; }

    /// <summary>Sequence of the latest line; the watermark.</summary>
    public int LastSequence { get; set; }

    public required Instant CreatedAt { get; init; }

    public required Instant LastActivityAt { get; set; }

    /// <summary>All that was said was deleted by the resident, and nothing has been said since; a channel that keeps an address forgets it with the last message.</summary>
    public bool IsEmptied { get; set; }

    /// <summary>Why the channel can't reach the resident any more, such as "blocked"; null while it can. Nothing is sent then.</summary>
    public string? Unreachable { get; set; }

    /// <summary>Hash of the key with which the resident's browser goes on after a reload, or null.</summary>
    public string? ResumeKeyHash { get; set; }
}
