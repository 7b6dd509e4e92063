using Stateless;
using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;
using static ThinkaLotse.Dialogs.Handoff.HandoffState;
using static ThinkaLotse.Dialogs.Handoff.HandoffTrigger;

namespace ThinkaLotse.Dialogs.Handoff;

/// <summary>Brings a person into the chat: one question, whether a person may read the conversation; a yes makes a ticket. Who told a number is asked whether calls are safe.</summary>
public sealed class HandoffDialog : Dialog<HandoffState, HandoffTrigger>
{
    public override string Id => "handoff";

    protected override HandoffState StartState => AskReading;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<HandoffState, HandoffTrigger> map, Slots slots)
    {
        bool isSafe = slots is { Phone: null } or { CallSafety: not null };
        map.Configure(Open).Ignore(HumanWanted).Ignore(NotUnderstood);

        map.Configure(AskReading).SubstateOf(Open).Permit(Refused, Kept)
            .PermitIf(Agreed, Sent, () => isSafe, "calls are safe, or there is no number")
            .PermitIf(Agreed, AskCallSafety, () => !isSafe, "it may be unsafe to call");
        map.Configure(AskCallSafety).SubstateOf(Open).Permit(Agreed, Sent);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override HandoffTrigger Hear(HandoffState state, Turn turn) => (state, turn.Pressed) switch
    {
        (AskCallSafety, { } key) => Answers.Press(turn, AppointmentState.AskCallSafety, key) ? Agreed : NotUnderstood,
        (AskCallSafety, null) => CallAnswer.Of(turn) is { } safety ? WithSafety(turn, safety) : NotUnderstood,
        (_, "yes") => Agree(turn, ConsentScope.Conversation),
        (_, "summary") => Agree(turn, ConsentScope.Summary),
        (_, "no") => Refused,
        (_, null) when turn.HasNoted && !turn.SaysYes => NotUnderstood,
        (_, null) when Consent.IsAskedAbout(turn) => Explain(turn),
        (_, null) when Consent.Scope(turn) is { } scope => Consent.IsConditional(turn) ? NotUnderstood : Agree(turn, OnlyLines(turn, scope)),
        _ => turn.SaysNo ? Refused : NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(HandoffState state, Turn turn)
    {
        if (state == Sent)
        {
            // After a crisis no form question follows.
            bool goesOn = turn.Conversation.Frames.Any(frame => frame.Dialog == "appointment") && turn.Conversation.Frames.All(frame => frame.Dialog != Danger.Dialog);
            RequestTicket.Give(turn, wantsAppointment: false);
            turn.GoOnWith(goesOn ? null : "farewell");
        }

        if (state is Sent or Kept)
        {
            turn.Drop(Danger.Dialog);
        }
    }

    protected override Expectation Expects(HandoffState state) => state == AskCallSafety ? Expectation.Contact : Expectation.YesNo;

    protected override StateView View(HandoffState state, Turn turn) => new()
    {
        Values = new Dictionary<string, string>
        {
            ["asked"] = Asked(turn),
            ["summary"] = string.Join('\n', RequestTicket.Lines(turn, wantsAppointment: false).Select(line => $"• {line.Label}: {line.Value}")),
            ["when"] = Answering.When(turn),
            ["code"] = turn.Conversation.TicketCode ?? "",
            ["direct"] = turn.Office.Phone is { } phone ? turn.Text("handoff.callUs", ("phone", phone)) : turn.Text("handoff.later"),
        },
    };

    /// <summary>The question in the resident's own language too: a consent that is not understood is none.</summary>
    private static string Asked(Turn turn) =>
        turn.Slots.Language is { } code && turn.Knowledge.FindLanguage(code)?.Consent is { } foreign
            ? turn.Text("handoff.askedTwice", ("foreign", foreign))
            : turn.Text("handoff.asked");

    /// <summary>The question is whether the conversation may be read: a plain yes means it, "nur diese Angaben" does not.</summary>
    private static ConsentScope OnlyLines(Turn turn, ConsentScope scope) => turn.SaysYes && !Consent.IsOnlySummary(turn) ? ConsentScope.Conversation : scope;

    private static HandoffTrigger Explain(Turn turn)
    {
        turn.Say("handoff.explained");
        turn.HasNoted = true;
        return NotUnderstood;
    }

    private static HandoffTrigger Agree(Turn turn, ConsentScope scope)
    {
        turn.Slots = turn.Slots with { Consent = scope };
        return Agreed;
    }

    private static HandoffTrigger WithSafety(Turn turn, CallSafety safety)
    {
        turn.Slots = turn.Slots with { CallSafety = safety };
        return Agreed;
    }
}
