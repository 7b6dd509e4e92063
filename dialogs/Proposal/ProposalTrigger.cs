namespace ThinkaLotse.Dialogs.Proposal;

/// <summary>What a message does in a proposed appointment.</summary>
public enum ProposalTrigger
{
    Accept,
    OtherWanted,
    Decline,
    NotUnderstood,
    HumanWanted,
}
