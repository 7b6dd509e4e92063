using Stateless;
using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Privacy.PrivacyState;
using static ThinkaLotse.Dialogs.Privacy.PrivacyTrigger;

namespace ThinkaLotse.Dialogs.Privacy;

/// <summary>Deletes all that is stored of the conversation, after asking once.</summary>
public sealed class PrivacyDialog : Dialog<PrivacyState, PrivacyTrigger>
{
    public override string Id => "privacy";

    protected override PrivacyState StartState => AskDelete;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<PrivacyState, PrivacyTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskDelete).SubstateOf(Open).Permit(Yes, Deleted).Permit(No, Kept);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override PrivacyTrigger Hear(PrivacyState state, Turn turn) =>
        turn.SaysYes ? Yes : turn.SaysNo ? No : NotUnderstood;

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(PrivacyState state, Turn turn)
    {
        if (state == Deleted)
        {
            turn.Do(new Effect.DeleteConversation());
            turn.Slots = new Slots();
            turn.Conversation = new Conversation
            {
                Turn = turn.Conversation.Turn,
                Question = turn.Conversation.Question,
                Frames = [turn.Conversation.Top!],
                LastHeard = turn.Conversation.LastHeard,
            };
            turn.GoOnWith("farewell");
        }
    }
}
