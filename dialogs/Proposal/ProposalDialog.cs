using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Dialogs.Reminder;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Proposal.ProposalState;
using static ThinkaLotse.Dialogs.Proposal.ProposalTrigger;

namespace ThinkaLotse.Dialogs.Proposal;

/// <summary>A counsellor proposes an appointment; the resident accepts it, names another time, or declines.</summary>
public sealed class ProposalDialog : Dialog<ProposalState, ProposalTrigger>
{
    public override string Id => "proposal";

    protected override ProposalState StartState => AskProposal;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<ProposalState, ProposalTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskProposal).SubstateOf(Open).Permit(Accept, Accepted).Permit(OtherWanted, OtherTime).Permit(Decline, Declined);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override ProposalTrigger Hear(ProposalState state, Turn turn) => turn switch
    {
        { Pressed: "other" } => OtherWanted,
        { Heard.Times.Kind: TimeWishKind.Windows, SaysYes: false } => OtherWanted,
        { SaysYes: true } => Accept,
        { SaysNo: true } => Decline,
        { Pressed: null, Heard.Wishes: var wishes } when wishes.HasFlag(Wishes.Withdraw) => Decline,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(ProposalState state, Turn turn)
    {
        if (state == Accepted)
        {
            turn.Conversation = turn.Conversation with { Appointment = turn.Conversation.Proposal };
        }

        if (state is Accepted or Declined or OtherTime && turn.Conversation.TicketCode is { } code)
        {
            turn.Do(new Effect.AnswerProposal(code, state switch { Accepted => ProposalAnswer.Accepted, Declined => ProposalAnswer.Declined, _ => ProposalAnswer.OtherTime }));
        }

        // What was still open about the time is answered now.
        turn.Drop("appointment");
        if (state == Accepted)
        {
            turn.GoOnWith(Reminders.AfterFixing(turn));
        }

        if (state == OtherTime && turn.Conversation.Counsellor is null)
        {
            var times = turn.Heard.Times;
            turn.Slots = turn.Slots with { Times = times.Kind == TimeWishKind.Windows ? times : null };
            turn.GoOnWith("appointment");
        }
    }

    protected override StateView View(ProposalState state, Turn turn) => turn.Conversation.Proposal is not { } proposal
        ? new StateView { Values = new Dictionary<string, string> { ["name"] = "", ["when"] = "", ["where"] = "", ["next"] = "" } }
        : new StateView
        {
            Values = new Dictionary<string, string>
            {
                ["name"] = proposal.Name,
                ["when"] = Answering.Spoken(proposal.At),
                ["where"] = proposal.Where,
                ["next"] = turn.Conversation.Counsellor is null ? "" : turn.Text("proposal.tellWhen"),
            },
        };
}
