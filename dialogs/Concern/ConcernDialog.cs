using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;
using static ThinkaLotse.Dialogs.Concern.ConcernState;
using static ThinkaLotse.Dialogs.Concern.ConcernTrigger;

namespace ThinkaLotse.Dialogs.Concern;

/// <summary>Finds out what it is about: from the resident's own words or by buttons, with at most two clarifying questions.</summary>
public sealed class ConcernDialog : Dialog<ConcernState, ConcernTrigger>
{
    public override string Id => "concern";

    protected override ConcernState StartState => Sort;

    protected override ConcernState ListeningState => AskConcern;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<ConcernState, ConcernTrigger> map, Slots slots)
    {
        var next = Clarifying.Next(slots);
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(AppointmentWanted, ToAppointment).Permit(NothingMore, Done).Ignore(NotUnderstood);

        map.Configure(AskConcern).SubstateOf(Open).Permit(Told, Sort).Permit(AreaChosen, AskTopic);
        map.Configure(AskTopic).SubstateOf(Open).Permit(Told, Sort).Permit(SomethingElse, AskConcern).PermitReentry(AreaChosen);
        map.Configure(AskWhich).SubstateOf(Open).Permit(Told, Sort).Permit(SomethingElse, AskConcern);
        map.Configure(AskUrgency).SubstateOf(Open).Permit(Told, Sort);
        map.Configure(AskHome).SubstateOf(Open).Permit(Told, Sort);
        map.Configure(Sort)
            .PermitIf(Told, AskConcern, () => next == AskConcern, "nothing named yet")
            .PermitIf(Told, AskWhich, () => next == AskWhich, "several topics are likely")
            .PermitIf(Told, ToAppointment, () => next == ToAppointment, "an appointment was asked for")
            .PermitIf(Told, AskUrgency, () => next == AskUrgency, "it may be urgent")
            .PermitIf(Told, AskHome, () => next == AskHome, "the place matters")
            .PermitIf(Told, Found, () => next == Found, "clear enough");
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override ConcernTrigger Hear(ConcernState state, Turn turn) => state switch
    {
        Sort => Told,
        _ when Picking.WantsOnlyAppointment(turn) => AppointmentWanted,
        AskUrgency or AskHome when turn.Heard.Wishes.HasFlag(Wishes.Appointment) => AppointmentWanted,
        _ when turn.Heard.Act == DialogAct.Danke && turn.Heard.Topics.Count == 0 => NothingMore,
        AskConcern or AskTopic when Picking.Area(turn) => AreaChosen,
        AskTopic or AskWhich when turn.Pressed == "else" || (turn.SaysNo && turn.Heard.Topics.Count == 0) => Picking.Nothing(turn),
        AskConcern or AskTopic or AskWhich => Picking.Topic(turn, state) ? Told : NotUnderstood,
        AskUrgency => Clarifying.TakeUrgency(turn) ? Told : NotUnderstood,
        AskHome => Clarifying.TakeHome(turn) ? Told : NotUnderstood,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(ConcernState state, Turn turn)
    {
        switch (state)
        {
            case AskWhich or AskUrgency or AskHome:
                turn.Slots = turn.Slots with { Clarified = turn.Slots.Clarified + 1 };
                break;
            case Found:
                turn.GoOnWith("services");
                break;
            case Done:
                turn.GoOnWith("farewell");
                break;
            case ToAppointment:
                turn.GoOnWith("appointment");
                break;
        }
    }

    protected override Expectation Expects(ConcernState state) => state switch
    {
        AskHome => Expectation.Place,
        AskUrgency => Expectation.YesNo,
        _ => Expectation.None,
    };

    protected override StateView View(ConcernState state, Turn turn) => ConcernView.Of(state, turn);
}
