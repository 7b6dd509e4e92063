using NodaTime;

namespace ThinkaLotse.Bot.Curation;

/// <summary>One change of a service at the desk. The texts are as ServiceWriter writes them, and hold nothing about residents.</summary>
public sealed class ServiceRevision
{
    public int Id { get; init; }

    public required string ServiceId { get; init; }

    public required RevisionKind Kind { get; init; }

    public required RevisionState State { get; set; }

    /// <summary>The file as it was when the change was made; empty when there was none.</summary>
    public required string FileText { get; set; }

    /// <summary>What residents saw when the change was made; empty for a new service.</summary>
    public required string ParentText { get; init; }

    /// <summary>The service after the change.</summary>
    public required string Text { get; set; }

    public required string AuthorId { get; init; }

    public required Instant At { get; init; }

    /// <summary>Who let residents see it, or threw it away; null while it is a draft.</summary>
    public string? DeciderId { get; set; }

    public Instant? DecidedAt { get; set; }
}
