namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a counsellor may see.</summary>
public enum ConsentScope
{
    /// <summary>The summary and what is written from now on.</summary>
    Summary,

    /// <summary>The summary and the conversation so far.</summary>
    Conversation,
}
