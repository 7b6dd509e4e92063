namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>Which services the curator looks at; the words stand in DirectoryPage.razor.</summary>
public enum ServiceFilter
{
    All,

    /// <summary>Facts that are older than a year or of no known date, the most shown first.</summary>
    Recheck,

    /// <summary>A draft waits for release, or desk and file say different things.</summary>
    Open,

    /// <summary>Facts that nobody doubts.</summary>
    Confirmed,

    /// <summary>Residents see them with the note to call first.</summary>
    Unconfirmed,

    /// <summary>Residents never see them: old or partial facts, or helplines for professionals.</summary>
    Hidden,
}
