namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What a resident says to a proposed appointment.</summary>
public enum ProposalAnswer
{
    Accepted,
    Declined,

    /// <summary>An appointment yes, but not at this time.</summary>
    OtherTime,
}
