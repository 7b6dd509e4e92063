using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Crisis.CrisisState;
using static ThinkaLotse.Dialogs.Crisis.CrisisTrigger;

namespace ThinkaLotse.Dialogs.Crisis;

/// <summary>Help in danger: the right numbers at once, warm and short; where it is unclear one gentle question, with the numbers.</summary>
public sealed class CrisisDialog(EmergencyCards emergency) : Dialog<CrisisState, CrisisTrigger>
{
    public override string Id => Danger.Dialog;

    protected override CrisisState StartState => Weigh;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<CrisisState, CrisisTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(Certain, Acute).Ignore(NotUnderstood);

        map.Configure(Weigh).Permit(Certain, Acute).Permit(Unclear, AskUnclear);
        map.Configure(AskUnclear).SubstateOf(Open).Permit(NoDanger, Over);
        map.Configure(Acute).SubstateOf(Open).PermitReentry(Certain).Permit(AnswerGiven, AskHuman).Permit(GoOn, Over);
        map.Configure(AskHuman).SubstateOf(Open).Permit(GoOn, Over);
    }

    // 2. The ears: what was said becomes exactly one trigger. A second sign of danger is taken as certain.
    protected override CrisisTrigger Hear(CrisisState state, Turn turn) => state switch
    {
        Weigh => turn.Danger!.IsCertain ? Certain : Unclear,
        _ when turn.Danger is not null => Take(turn),
        AskUnclear when turn.SaysNo => NoDanger,
        AskUnclear => Take(turn),
        _ when turn.Pressed == "on" || (turn.SaysNo && state == AskHuman) => GoOn,
        AskHuman when turn.SaysYes => HumanWanted,
        AskHuman => turn.Heard.Topics.Count > 0 ? GoOn : NotUnderstood,
        _ => AnswerGiven,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(CrisisState state, Turn turn)
    {
        switch (state)
        {
            case Acute when turn.Slots.CrisisTurn == 0 || turn.Slots.CrisisTurn > turn.Conversation.Turn:
                turn.Slots = turn.Slots with { CrisisTurn = turn.Conversation.Turn };
                break;
            case Over:
                turn.Slots = turn.Slots with { CrisisTurn = 0 };
                turn.AnswerHeld();
                break;
        }
    }

    protected override StateView View(CrisisState state, Turn turn)
    {
        var kind = turn.Slots.Suspected ?? CrisisKind.Suizid;
        return state switch
        {
            AskUnclear => Words(turn, $"crisis.ask{kind}", kind),
            Acute => Words(turn, turn.Conversation.Turn > turn.Slots.CrisisTurn ? "crisis.again" : $"crisis.acute{kind}", kind),
            _ => StateView.Fixed,
        };
    }

    /// <summary>A suspicion has become certain.</summary>
    private static CrisisTrigger Take(Turn turn)
    {
        turn.Slots = turn.Slots with { Crisis = turn.Slots.Suspected, Urgency = Urgency.Now };
        return Certain;
    }

    private StateView Words(Turn turn, string key, CrisisKind kind) => new()
    {
        Values = new Dictionary<string, string> { ["words"] = turn.Text(key) },
        Cards = emergency.For(kind),
    };
}
