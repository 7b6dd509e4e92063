namespace ThinkaLotse.Bot.Curation;

/// <summary>Where a change of a service stands.</summary>
public enum RevisionState
{
    /// <summary>Waits for a second person.</summary>
    Draft,

    /// <summary>The latest that residents see.</summary>
    Live,

    /// <summary>Was seen until a later one came.</summary>
    Replaced,

    /// <summary>Was never released.</summary>
    Discarded,
}
