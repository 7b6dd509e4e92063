namespace ThinkaLotse.Bot.Curation;

/// <summary>What became of a service that was to be a draft.</summary>
public enum DraftImportOutcome
{
    /// <summary>It waits at the desk for its release.</summary>
    Drafted,

    /// <summary>Residents see it like this already, or just this draft waits.</summary>
    Same,

    /// <summary>Another draft of the service waits, and was not touched.</summary>
    AnotherWaits,
}
