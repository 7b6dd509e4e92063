using Stateless;
using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Rooms.RoomState;
using static ThinkaLotse.Dialogs.Rooms.RoomTrigger;

namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>Lets the resident choose, before anything personal is asked, where to go on: here on another company's servers, or in the office's own web chat.</summary>
public sealed class RoomDialog : Dialog<RoomState, RoomTrigger>
{
    public override string Id => "room";

    protected override RoomState StartState => AskRoom;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<RoomState, RoomTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskRoom).SubstateOf(Open).Permit(Here, Stays).Permit(Web, Moves);
    }

    // 2. The ears: what was said becomes exactly one trigger. Whoever simply tells a concern stays.
    protected override RoomTrigger Hear(RoomState state, Turn turn) => turn.Pressed switch
    {
        "here" => Here,
        "web" => Web,
        _ when turn.Heard.Topics.Count > 0 => Tells(turn),
        _ when turn.SaysYes || turn.SaysNo => NotUnderstood,
        _ when RoomWords.NamesWeb(turn.Heard.Text) => Web,
        _ when RoomWords.NamesHere(turn.Heard.Text) => Here,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(RoomState state, Turn turn)
    {
        switch (state)
        {
            case Stays when !turn.PassesOn:
                turn.GoOnWith(Greeting.First);
                break;
            case Moves:
                WebDoor.Open(turn);
                turn.GoOnWith(Greeting.First);
                break;
        }
    }

    private static RoomTrigger Tells(Turn turn)
    {
        turn.PassOnTo(Greeting.First);
        return Here;
    }
}
