using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>All that one message of a resident says, read once per turn; dialogs pick what they asked for.</summary>
public sealed record Understanding
{
    /// <summary>What the resident wrote, untouched.</summary>
    public required string Text { get; init; }

    /// <summary>Concerns found, the most probable first; empty when the words name none.</summary>
    public IReadOnlyList<TopicGuess> Topics { get; init; } = [];

    /// <summary>The topics nearest to the words, the most probable first, also those not worth a mention.</summary>
    public IReadOnlyList<TopicGuess> Ranking { get; init; } = [];

    /// <summary>How much more probable the first topic is than the second as the one concern of the message; between 0 and 1.</summary>
    public double TopicLead { get; init; }

    /// <summary>Danger in the words, or null.</summary>
    public CrisisFinding? Crisis { get; init; }

    /// <summary>The message speaks of somebody else rather than of its writer.</summary>
    public bool IsAboutOther { get; init; }

    /// <summary>A child or a young person seems to write, of themselves.</summary>
    public bool IsByChild { get; init; }

    /// <summary>What the message does in the conversation, or null when it only tells a concern or answers a question.</summary>
    public DialogAct? Act { get; init; }

    /// <summary>How sure the act is, between 0 and 1; 0 without an act.</summary>
    public double ActScore { get; init; }

    /// <summary>A side question that is answered before the dialog goes on, or null.</summary>
    public Aside? Aside { get; init; }

    /// <summary>An earlier answer that the resident wants changed, or null.</summary>
    public Correction? Correction { get; init; }

    /// <summary>When an appointment suits.</summary>
    public TimeWish Times { get; init; } = TimeWish.None;

    /// <summary>Ways to reach the person, and the name, as far as the message tells them.</summary>
    public ContactDetails Contact { get; init; } = ContactDetails.None;

    /// <summary>A place of the county that the message names, or null.</summary>
    public Place? Place { get; init; }

    /// <summary>What an appointment needs, as far as the message tells.</summary>
    public AppointmentNeeds Needs { get; init; }

    /// <summary>What is asked of the office beside the concern.</summary>
    public Wishes Wishes { get; init; }

    /// <summary>Facts that make the concern urgent.</summary>
    public IReadOnlyList<UrgentFact> UrgentFacts { get; init; } = [];

    /// <summary>ISO 639-1 code of the language when it is not German ("uk", "ru", "ar", "fa", "en", "pl", "ro", "tr", "vi"), else null.</summary>
    public string? ForeignLanguage { get; init; }

    /// <summary>The words are about something that no service can answer, or are no words at all.</summary>
    public bool IsUnclear { get; init; }
}
