namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>The tabs of the inbox.</summary>
public enum InboxTab
{
    /// <summary>Nobody has taken them.</summary>
    New,

    /// <summary>Taken by the counsellor who looks, also while waiting.</summary>
    Mine,

    /// <summary>The resident is to answer, whoever has them.</summary>
    Waiting,

    /// <summary>In the hands of colleagues.</summary>
    Team,

    /// <summary>Closed, or taken back by the resident.</summary>
    Done,
}
