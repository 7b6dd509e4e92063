using Stateless;
using ThinkaLotse.Dialogs.Appointment;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Handoff.HandoffState;
using static ThinkaLotse.Dialogs.Handoff.HandoffTrigger;

namespace ThinkaLotse.Dialogs.Handoff;

/// <summary>Brings a person into the chat: one question, whether a person may read the conversation; a yes makes a ticket without name or number.</summary>
public sealed class HandoffDialog : Dialog<HandoffState, HandoffTrigger>
{
    public override string Id => "handoff";

    protected override HandoffState StartState => AskReading;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<HandoffState, HandoffTrigger> map, Slots slots)
    {
        map.Configure(Open).Ignore(HumanWanted).Ignore(NotUnderstood);

        map.Configure(AskReading).SubstateOf(Open).Permit(Agreed, Sent).Permit(Refused, Kept);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override HandoffTrigger Hear(HandoffState state, Turn turn) => turn.Pressed switch
    {
        "summary" => Agree(turn, ConsentScope.Summary),
        null when turn.HasNoted && !turn.SaysYes => NotUnderstood,
        null when turn.Heard.Text.Contains("nur ", StringComparison.OrdinalIgnoreCase) && !turn.SaysNo => Agree(turn, ConsentScope.Summary),
        _ when turn.SaysYes => Agree(turn, ConsentScope.Conversation),
        _ when turn.SaysNo => Refused,
        null when turn.Heard.Act == DialogAct.Mensch => Agree(turn, ConsentScope.Summary),
        _ => NotUnderstood,
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

    private static HandoffTrigger Agree(Turn turn, ConsentScope scope)
    {
        turn.Slots = turn.Slots with { Consent = scope };
        return Agreed;
    }
}
