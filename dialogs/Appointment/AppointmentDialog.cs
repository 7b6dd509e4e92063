using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding.Triage;
using static ThinkaLotse.Dialogs.Appointment.AppointmentState;
using static ThinkaLotse.Dialogs.Appointment.AppointmentTrigger;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Gathers an appointment request, shows what a counsellor will see, and gives it on only with consent.</summary>
public sealed class AppointmentDialog : Dialog<AppointmentState, AppointmentTrigger>
{
    public override string Id => "appointment";

    protected override AppointmentState StartState => Next;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<AppointmentState, AppointmentTrigger> map, Slots slots)
    {
        var missing = Answers.FirstMissing(slots);
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(Answered, Next).Ignore(NotUnderstood);

        map.Configure(AskTimes).SubstateOf(Open);
        map.Configure(AskOffice).SubstateOf(Open);
        map.Configure(AskContact).SubstateOf(Open);
        map.Configure(AskCallSafety).SubstateOf(Open);
        map.Configure(AskName).SubstateOf(Open);
        map.Configure(AskNeeds).SubstateOf(Open);
        map.Configure(AskTopic).SubstateOf(Open);
        map.Configure(AskChange).SubstateOf(Open);
        map.Configure(Review).SubstateOf(Open)
            .Permit(ChangeWanted, AskChange)
            .PermitIf(Refused, Declined, () => !slots.TicketIsOpen, "no request is open")
            .PermitIf(Refused, Unchanged, () => slots.TicketIsOpen, "a request is open")
            .PermitIf(Agreed, Sent, () => !slots.TicketIsOpen, "no request is open")
            .PermitIf(Agreed, Revised, () => slots.TicketIsOpen, "a request is open");
        map.Configure(Next)
            .PermitIf(Answered, AskChange, () => missing == AskChange, "a request that was sent is changed")
            .PermitIf(Answered, AskTimes, () => missing == AskTimes, "times are missing")
            .PermitIf(Answered, AskOffice, () => missing == AskOffice, "the place is missing")
            .PermitIf(Answered, AskContact, () => missing == AskContact, "the contact is missing")
            .PermitIf(Answered, AskCallSafety, () => missing == AskCallSafety, "it may be unsafe to call")
            .PermitIf(Answered, AskName, () => missing == AskName, "the name is missing")
            .PermitIf(Answered, AskNeeds, () => missing == AskNeeds, "the needs are missing")
            .PermitIf(Answered, AskTopic, () => missing == AskTopic, "what it is about is missing")
            .PermitIf(Answered, Review, () => missing == Review, "all is answered");
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override AppointmentTrigger Hear(AppointmentState state, Turn turn) => (state, turn.Pressed) switch
    {
        (Next, _) => Answered,
        (Review, "all" or "summary" or "agree") => Consent.Take(turn),
        (Review, "change") => ChangeWanted,
        (Review, "no") => Refused,
        (Review, null) => Consent.Hear(turn) is var consent && consent != NotUnderstood ? consent : Answers.TakeAny(turn, state) ? Answered : NotUnderstood,
        (AskChange, { } line) => Answers.Forget(turn, line) ? Answered : NotUnderstood,
        (AskChange, null) when !turn.HasNoted && LineNames.Find(turn.Heard.Text) is { } line => Answers.Forget(turn, line) ? Answered : NotUnderstood,
        (_, { } key) => Answers.Press(turn, state, key) ? Answered : NotUnderstood,
        _ => Answers.TakeAny(turn, state) ? Answered : NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(AppointmentState state, Turn turn)
    {
        turn.Slots = turn.Slots with { TicketIsOpen = turn.Inputs.TicketIsOpen };
        switch (state)
        {
            case AskChange:
                turn.Slots = turn.Slots with { AsksChange = false };
                break;
            case AskTimes when turn.Slots.TimesLapsed:
                turn.Slots = turn.Slots with { TimesLapsed = false };
                turn.Say("appointment.timesLapsed");
                break;
            case Sent or Revised:
                RequestTicket.Give(turn, wantsAppointment: true);
                break;
            case Unchanged:
                turn.Slots = turn.Slots.Given is { } given ? given with { Given = given, TicketIsOpen = true } : turn.Slots;
                break;
            case Declined:
                RequestTicket.Forget(turn);
                break;
        }
    }

    protected override Expectation Expects(AppointmentState state) => state switch
    {
        AskTimes => Expectation.Time,
        AskOffice => Expectation.Place,
        AskContact or AskCallSafety => Expectation.Contact,
        AskName => Expectation.Name,
        AskNeeds or Review => Expectation.YesNo,
        _ => Expectation.None,
    };

    protected override StateView View(AppointmentState state, Turn turn) => AppointmentView.Of(state, turn);
}
