using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The answers a conversation remembers. Null or empty means: not answered yet.</summary>
public sealed record Slots
{
    /// <summary>Ids of the concerns, the one in work first.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>Concerns that were worked through.</summary>
    public IReadOnlyList<string> Settled { get; init; } = [];

    /// <summary>Topics between which the resident is to choose.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    /// <summary>The area whose topics are shown.</summary>
    public string? Area { get; init; }

    /// <summary>Clarifying questions asked for the current concern, two at most.</summary>
    public int Clarified { get; init; }

    /// <summary>The concern in work has a question about its urgency.</summary>
    public bool AsksUrgency { get; init; }

    /// <summary>That question is answered, or the words had answered it before.</summary>
    public bool UrgencyAsked { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>What makes it urgent, in words for the counsellor.</summary>
    public IReadOnlyList<string> UrgentNotes { get; init; } = [];

    /// <summary>Where the resident lives, a place's name; empty text when the resident would not say.</summary>
    public string? Home { get; init; }

    /// <summary>Services shown so far, the latest last.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>How many services of the current concern have been shown.</summary>
    public int Shown { get; init; }

    /// <summary>Empty text when the resident would rather not say.</summary>
    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public bool ChatOnly { get; init; }

    public CallSafety? CallSafety { get; init; }

    /// <summary>Somebody near the resident must not learn of it.</summary>
    public bool Discreet { get; init; }

    /// <summary>Only the kinds <see cref="TimeWishKind.Windows"/> and <see cref="TimeWishKind.Any"/> are kept.</summary>
    public TimeWish? Times { get; init; }

    /// <summary>ISO 639-1 code of the language the resident wrote in, when it was not German.</summary>
    public string? Language { get; init; }

    /// <summary>The wished times passed while nobody wrote; the next question says so.</summary>
    public bool TimesLapsed { get; init; }

    /// <summary>An appointment is wanted as soon as possible.</summary>
    public bool Soonest { get; init; }

    /// <summary>What the resident said about being reached that fits no other slot, in their words ("nur vormittags", "Nummer meiner Schwester").</summary>
    public string? ContactNote { get; init; }

    /// <summary>A need that no button names, in the resident's words.</summary>
    public string? NeedsNote { get; init; }

    /// <summary>An appointment was asked for together with the concern; it comes before services.</summary>
    public bool WantsAppointment { get; init; }

    /// <summary>The request was sent already, and the resident is asked first which line to change.</summary>
    public bool AsksChange { get; init; }

    /// <summary>The words in which the concern in work was named; services are ranked by them.</summary>
    public string ConcernWords { get; init; } = "";

    /// <summary>Null until answered; None is an answer.</summary>
    public AppointmentNeeds? Needs { get; init; }

    /// <summary>The id of an office's place, "phone" or "home".</summary>
    public string? Office { get; init; }

    /// <summary>The crisis that was noticed for certain in this conversation, the latest.</summary>
    public CrisisKind? Crisis { get; init; }

    /// <summary>That danger is somebody else's and not the writer's.</summary>
    public bool CrisisIsAboutOther { get; init; }

    /// <summary>A child or a young person told of that danger.</summary>
    public bool CrisisIsByChild { get; init; }

    /// <summary>The turn in which danger of this kind was first answered with its numbers; 0 before.</summary>
    public int CrisisTurn { get; init; }

    /// <summary>What the resident last agreed to.</summary>
    public ConsentScope? Consent { get; init; }

    /// <summary>The conversation's ticket is in work on the desk, as of this turn.</summary>
    public bool TicketIsOpen { get; init; }

    /// <summary>A danger that was only suspected and is being asked about.</summary>
    public CrisisKind? Suspected { get; init; }

    /// <summary>The language that an interpreter is to speak, when the resident named it, such as "Ukrainisch".</summary>
    public string? InterpreterLanguage { get; init; }

    /// <summary>What the appointment is about in the resident's own words, where no topic fits; empty when they would not say.</summary>
    public string? TopicNote { get; init; }

    /// <summary>The answers as they were given to the office, while the request is open; a change that is not agreed to goes back to them.</summary>
    public Slots? Given { get; init; }

    /// <summary>The turns in which the appointment's answers were given; they are blanked when consent is refused.</summary>
    public IReadOnlyList<int> AppointmentTurns { get; init; } = [];

    /// <summary>The concern in work, or null.</summary>
    public string? Concern => Concerns.Count > 0 ? Concerns[0] : null;

    /// <summary>A phone number, an e-mail address or the chat.</summary>
    public bool HasContact => Phone is not null || Email is not null || ChatOnly;

    /// <summary>Without the answers that only the appointment needs.</summary>
    public Slots WithoutAppointment() => this with
    {
        Name = null,
        Phone = null,
        Email = null,
        ChatOnly = false,
        CallSafety = null,
        InterpreterLanguage = null,
        TopicNote = null,
        Given = null,
        Times = null,
        Needs = null,
        NeedsNote = null,
        ContactNote = null,
        Office = null,
        Soonest = false,
        WantsAppointment = false,
        AsksChange = false,
        AppointmentTurns = [],
    };
}
