using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>All that a counsellor gets to see of a request: exactly what the resident saw and agreed to.</summary>
public sealed record TicketDraft
{
    /// <summary>The lines the resident read before agreeing, label and value, in that order.</summary>
    public required IReadOnlyList<SummaryLine> Summary { get; init; }

    /// <summary>Topic ids, the main one first; empty when the resident named none.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    public required Urgency Urgency { get; init; }

    /// <summary>Set when the request followed a crisis.</summary>
    public CrisisKind? Crisis { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    /// <summary>Null when no phone number was given.</summary>
    public CallSafety? CallSafety { get; init; }

    /// <summary>Somebody near the resident must not learn of it.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>What the resident said about being reached that fits no other field, in their words.</summary>
    public string? ContactNote { get; init; }

    /// <summary>Wished times, wall-clock time of Europe/Berlin; empty for "any time" and for a plain handoff.</summary>
    public IReadOnlyList<TimeWindow> Times { get; init; } = [];

    public AppointmentNeeds Needs { get; init; }

    /// <summary>Where the appointment should be, in words; null for a plain handoff.</summary>
    public string? Office { get; init; }

    /// <summary>The place where the resident lives, as far as told.</summary>
    public string? Home { get; init; }

    /// <summary>Ids of the services the bot suggested.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    public required ConsentScope Consent { get; init; }

    /// <summary>The version of the consent text that the resident agreed to.</summary>
    public required string ConsentVersion { get; init; }

    /// <summary>An appointment request; else the wish to talk to a person in the chat.</summary>
    public required bool WantsAppointment { get; init; }
}
