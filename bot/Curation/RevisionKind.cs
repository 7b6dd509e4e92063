namespace ThinkaLotse.Bot.Curation;

/// <summary>What a curator did with a service.</summary>
public enum RevisionKind
{
    /// <summary>Changed or added it; a second person releases it.</summary>
    Edit,

    /// <summary>"Geprüft, stimmt": asked, and all of it is right.</summary>
    Confirm,

    /// <summary>Took the last release back.</summary>
    Undo,

    /// <summary>Chose between the desk's and the file's words where both had changed.</summary>
    Settle,
}
