using Stateless;
using ThinkaLotse.Dialogs.Engine;
using static ThinkaLotse.Dialogs.Reminder.ReminderState;
using static ThinkaLotse.Dialogs.Reminder.ReminderTrigger;

namespace ThinkaLotse.Dialogs.Reminder;

/// <summary>Asks once, when an appointment is fixed, whether the resident wants a word the day before.</summary>
public sealed class ReminderDialog : Dialog<ReminderState, ReminderTrigger>
{
    public override string Id => "reminder";

    protected override ReminderState StartState => AskReminder;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<ReminderState, ReminderTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskReminder).SubstateOf(Open).Permit(Yes, Agreed).Permit(No, Refused).Permit(Late, TooLate);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override ReminderTrigger Hear(ReminderState state, Turn turn) =>
        turn.SaysYes ? (Reminders.IsDueLater(turn) ? Yes : Late) : turn.SaysNo ? No : NotUnderstood;

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(ReminderState state, Turn turn)
    {
        switch (state)
        {
            case Agreed:
                turn.Conversation = turn.Conversation with { WantsReminder = true };
                Reminders.Agree(turn);
                break;
            case Refused:
                turn.Conversation = turn.Conversation with { WantsReminder = false };
                break;
        }
    }
}
