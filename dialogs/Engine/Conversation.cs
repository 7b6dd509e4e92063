using NodaTime;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Where one resident's conversation stands: all that a turn needs to go on, and nothing of storage or channel.</summary>
public sealed record Conversation
{
    /// <summary>How many earlier steps "zurück" can restore.</summary>
    public const int HistoryLimit = 10;

    /// <summary>Without a word from the counsellor for this long, the bot answers again.</summary>
    public static readonly Duration CounsellorPatience = Duration.FromMinutes(30);

    /// <summary>Number of turns played so far.</summary>
    public int Turn { get; init; }

    /// <summary>Number of the question that stands open; answers to earlier ones are stale.</summary>
    public int Question { get; init; }

    /// <summary>Dialogs in progress, the one that asks last.</summary>
    public IReadOnlyList<Frame> Frames { get; init; } = [];

    public Slots Slots { get; init; } = new();

    /// <summary>Earlier steps, the latest last.</summary>
    public IReadOnlyList<Snapshot> History { get; init; } = [];

    /// <summary>When the resident last wrote.</summary>
    public Instant? LastHeard { get; init; }

    /// <summary>Answers in a row that were not understood.</summary>
    public int Misses { get; init; }

    /// <summary>Voice messages so far; the second is answered in other words.</summary>
    public int Voices { get; init; }

    /// <summary>The latest turn of the resident that can still be taken back by editing its message: the office has not acted on it. Else 0.</summary>
    public int EditableTurn { get; init; }

    /// <summary>What the resident wrote before something more pressing came up; it is answered afterwards.</summary>
    public string? Held { get; init; }

    /// <summary>The counsellor who writes in this conversation, or null while the bot answers.</summary>
    public string? Counsellor { get; init; }

    /// <summary>When the counsellor last wrote or joined.</summary>
    public Instant? CounsellorSince { get; init; }

    /// <summary>The numbers were shown in this stretch of live conversation; they are shown once.</summary>
    public bool NumbersShownLive { get; init; }

    /// <summary>Danger was certain while a counsellor wrote; when they leave, the conversation stays with it.</summary>
    public bool DangerWasLive { get; init; }

    /// <summary>The appointment that is fixed, or null.</summary>
    public Proposal? Appointment { get; init; }

    /// <summary>Whether the resident wants to be reminded of appointments; null: not asked yet.</summary>
    public bool? WantsReminder { get; init; }

    /// <summary>The code of the request that this conversation opened, or null.</summary>
    public string? TicketCode { get; init; }

    /// <summary>The consent of that request.</summary>
    public ConsentScope? Consent { get; init; }

    /// <summary>An appointment that a counsellor proposed and the resident has not answered.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The dialog that asks, or null before the first turn.</summary>
    public Frame? Top => Frames.Count > 0 ? Frames[^1] : null;
}
