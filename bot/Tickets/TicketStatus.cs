namespace ThinkaLotse.Bot.Tickets;

/// <summary>Where a ticket stands on the desk.</summary>
public enum TicketStatus
{
    /// <summary>Nobody has taken it.</summary>
    New,

    /// <summary>A counsellor works on it.</summary>
    Taken,

    /// <summary>The resident is to answer.</summary>
    Waiting,

    /// <summary>Closed by a counsellor.</summary>
    Done,

    /// <summary>Taken back by the resident; nothing of its content is left.</summary>
    Withdrawn,
}
