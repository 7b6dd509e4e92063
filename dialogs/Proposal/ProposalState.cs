namespace ThinkaLotse.Dialogs.Proposal;

/// <summary>Where a proposed appointment stands.</summary>
public enum ProposalState
{
    Open,
    AskProposal,
    Accepted,
    OtherTime,
    Declined,
    HandedOff,
}
