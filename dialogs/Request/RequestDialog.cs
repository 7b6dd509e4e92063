using Stateless;
using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Request.RequestState;
using static ThinkaLotse.Dialogs.Request.RequestTrigger;

namespace ThinkaLotse.Dialogs.Request;

/// <summary>Changes or withdraws a request that was sent, asked for in the same chat.</summary>
public sealed class RequestDialog : Dialog<RequestState, RequestTrigger>
{
    public override string Id => "request";

    protected override RequestState StartState => AskWhat;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<RequestState, RequestTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(LeaveIt, Left).Ignore(NotUnderstood);

        map.Configure(AskWhat).SubstateOf(Open).Permit(ChangeWanted, ToChange).Permit(WithdrawWanted, AskWithdraw);
        map.Configure(AskWithdraw).SubstateOf(Open).Permit(Confirmed, Withdrawn);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override RequestTrigger Hear(RequestState state, Turn turn) => (state, turn.Pressed) switch
    {
        (AskWhat, "change") => ChangeWanted,
        (AskWhat, "withdraw") => WithdrawWanted,
        (_, "leave") => LeaveIt,
        (AskWhat, null) when turn.Heard.Wishes.HasFlag(Wishes.Withdraw) => WithdrawWanted,
        (AskWhat, null) when turn.Heard.Times.Kind == TimeWishKind.Windows || turn.Heard.Wishes.HasFlag(Wishes.Change) => ChangeWanted,
        (AskWithdraw, _) when turn.SaysYes || turn.Heard.Wishes.HasFlag(Wishes.Withdraw) => Confirmed,
        _ when turn.SaysNo => LeaveIt,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(RequestState state, Turn turn)
    {
        switch (state)
        {
            case ToChange:
                turn.Slots = turn.Slots with { Concerns = turn.Slots.Given?.Concerns ?? turn.Slots.Concerns };
                turn.Slots = turn.Heard.Times.Kind == TimeWishKind.Windows
                    ? turn.Slots with { Times = WishedTimes.Moved(turn.Slots.Times, turn.Heard.Times) }
                    : turn.Slots with { AsksChange = turn.Slots is { Times: not null, Office: not null, HasContact: true } };
                turn.GoOnWith("appointment");
                break;
            case Withdrawn:
                turn.Do(new Effect.WithdrawTicket(turn.Conversation.TicketCode!));
                turn.Slots = turn.Slots.WithoutAppointment() with { TicketIsOpen = false, Consent = null };
                turn.Conversation = turn.Conversation with { TicketCode = null, Consent = null, Proposal = null, Appointment = null, History = [] };
                turn.GoOnWith("farewell");
                break;
        }
    }

    private static string Appointment(Turn turn) => turn.Conversation.Appointment is { } fixedOne
        ? turn.Text("request.appointment", ("when", Answering.Spoken(fixedOne.At)), ("where", fixedOne.Where))
        : turn.Text("request.none");

    protected override StateView View(RequestState state, Turn turn) => new()
    {
        Values = new Dictionary<string, string> { ["code"] = turn.Conversation.TicketCode ?? "", ["appointment"] = Appointment(turn) },
    };
}
