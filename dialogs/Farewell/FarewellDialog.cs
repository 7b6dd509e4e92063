using Stateless;
using ThinkaLotse.Dialogs.Concern;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Farewell.FarewellState;
using static ThinkaLotse.Dialogs.Farewell.FarewellTrigger;

namespace ThinkaLotse.Dialogs.Farewell;

/// <summary>The end of a concern: asks whether there is more, says goodbye, and stays open for a new concern.</summary>
public sealed class FarewellDialog : Dialog<FarewellState, FarewellTrigger>
{
    public override string Id => Stage.Last;

    protected override FarewellState StartState => AskMore;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<FarewellState, FarewellTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(ConcernNamed, ToConcern).Permit(ConcernWanted, ToConcern)
            .Permit(AppointmentWanted, ToAppointment).Ignore(NotUnderstood);

        map.Configure(AskMore).SubstateOf(Open).Permit(NothingMore, Goodbye);
        map.Configure(Goodbye).SubstateOf(Open).Ignore(NothingMore);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override FarewellTrigger Hear(FarewellState state, Turn turn) => (turn.Pressed, turn.Heard) switch
    {
        ("new", _) => ConcernWanted,
        ("appointment", _) => AppointmentWanted,
        (null, _) when turn.HasNoted && turn.Inputs.TicketIsOpen => HumanWanted,
        (null, _) when turn.HasNoted || Picking.WantsOnlyAppointment(turn) => AppointmentWanted,
        (null, { Topics: [{ Probability: >= TopicGuess.Worthwhile }, ..] }) => ConcernNamed,
        (null, { Act: DialogAct.Danke }) => NothingMore,
        _ when turn.SaysNo => NothingMore,
        _ when turn.SaysYes => ConcernWanted,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(FarewellState state, Turn turn)
    {
        switch (state)
        {
            case ToConcern when turn.Pressed is null && turn.Heard.Topics.Count > 0:
                Picking.WorkThrough(turn, []);
                turn.PassOnTo("concern");
                break;
            case ToConcern:
                Picking.WorkThrough(turn, []);
                turn.GoOnWith("concern");
                break;
            case ToAppointment:
                turn.GoOnWith("appointment");
                break;
        }
    }
}
