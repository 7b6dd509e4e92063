namespace ThinkaLotse.Bot.Tickets;

/// <summary>What became of a counsellor's act.</summary>
public enum ActOutcome
{
    /// <summary>It is on disk.</summary>
    Done,

    /// <summary>The same message had been written before; nothing was done twice.</summary>
    Repeated,

    /// <summary>Somebody else changed the ticket after the counsellor's page was shown.</summary>
    ChangedMeanwhile,

    /// <summary>The act does not fit the ticket's status.</summary>
    DoesNotFit,

    /// <summary>The conversation was deleted; nobody would read it.</summary>
    ConversationGone,

    /// <summary>There is no such ticket.</summary>
    NoTicket,
}
