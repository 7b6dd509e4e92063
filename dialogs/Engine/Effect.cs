using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What the office has to do because of a turn: stored in the same transaction as the turn. A closed set, read by one switch.</summary>
public abstract record Effect
{
    private Effect()
    {
    }

    /// <summary>Put a new ticket on the counsellors' desk.</summary>
    /// <param name="Code">The code from the turn's inputs, such as "K7-4MQ".</param>
    public sealed record OpenTicket(string Code, TicketDraft Draft) : Effect;

    /// <summary>The resident changed the request.</summary>
    public sealed record ReviseTicket(string Code, TicketDraft Draft) : Effect;

    /// <summary>The resident took the request back.</summary>
    public sealed record WithdrawTicket(string Code) : Effect;

    /// <summary>The resident answered the appointment that a counsellor proposed.</summary>
    public sealed record AnswerProposal(string Code, ProposalAnswer Answer) : Effect;

    /// <summary>The resident wants a word the day before the appointment of their request.</summary>
    public sealed record AgreeReminder(string Code) : Effect;

    /// <summary>Something waits for the resident here: where they wrote before they came here, say so without a word of what it is.</summary>
    public sealed record Nudge : Effect;

    /// <summary>Empty the lines of these turns in the transcript: consent was refused.</summary>
    public sealed record BlankTurns(IReadOnlyList<int> Turns) : Effect;

    /// <summary>Delete all that is stored of this conversation up to this turn; its ticket leaves a nameless line "withdrawn".</summary>
    public sealed record DeleteConversation : Effect;

    /// <summary>Let the holder of this key open the conversation in the web chat, once and within fifteen minutes.</summary>
    /// <param name="Key">The fresh key from the turn's inputs.</param>
    public sealed record OpenWebDoor(string Key) : Effect;

    /// <summary>Danger while a counsellor writes or a ticket is open: an alarm on the desk.</summary>
    public sealed record RaiseAlarm(string Code, CrisisKind Kind) : Effect;

    /// <summary>Services were shown: counted by month, without the conversation.</summary>
    public sealed record CountShown(IReadOnlyList<string> ServiceIds) : Effect;

    /// <summary>No service fitted the concern: counted by month, topic and municipality, without the conversation and without words.</summary>
    /// <param name="TopicId">The concern.</param>
    /// <param name="Municipality">Where the resident lives; empty when it is not known.</param>
    public sealed record CountGap(string TopicId, string Municipality) : Effect;
}
