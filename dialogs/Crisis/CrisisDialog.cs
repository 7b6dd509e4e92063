using System.Text.RegularExpressions;
using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Crisis.CrisisState;
using static ThinkaLotse.Dialogs.Crisis.CrisisTrigger;

namespace ThinkaLotse.Dialogs.Crisis;

/// <summary>Help in danger: the right numbers at once, warm and short; where it is unclear one gentle question, with the numbers.</summary>
public sealed partial class CrisisDialog(EmergencyCards emergency) : Dialog<CrisisState, CrisisTrigger>
{
    private const double SureNo = 0.9;

    public override string Id => Danger.Dialog;

    protected override CrisisState StartState => Weigh;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<CrisisState, CrisisTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Permit(Certain, Acute).Ignore(NotUnderstood);

        map.Configure(Weigh).Permit(Certain, Acute).Permit(Unclear, AskUnclear);
        map.Configure(AskUnclear).SubstateOf(Open).Permit(NoDanger, Over);
        map.Configure(Acute).SubstateOf(Open).PermitReentry(Certain).Permit(AnswerGiven, AskHuman);
        map.Configure(AskHuman).SubstateOf(Open).Permit(GoOn, Over);
    }

    // 2. The ears: what was said becomes exactly one trigger. A second sign of danger is taken as certain.
    protected override CrisisTrigger Hear(CrisisState state, Turn turn) => state switch
    {
        Weigh => turn.Danger!.IsCertain ? Certain : Unclear,
        _ when turn.Pressed == "interpreter" => WithInterpreter(turn),
        AskUnclear when turn.Danger is not null && turn.SaysYes => TakeOwn(turn),
        _ when turn.Danger is not null => Take(turn),
        AskUnclear when turn.SaysYes || turn.Heard.Act == DialogAct.Hilfe => TakeOwn(turn),
        AskUnclear when IsClearNo(turn) || SpeaksOfOther(turn) => NoDanger,
        AskUnclear => turn.SaysNo && turn.Conversation.Misses > 0 ? TakeOwn(turn) : NotUnderstood,
        Acute => AnswerGiven,
        AskHuman when turn.Pressed == "on" || turn.SaysNo || SpeaksOfOther(turn) => GoOn,
        AskHuman when turn.SaysYes && turn.Inputs.TicketIsOpen => GoOn,
        AskHuman => turn.SaysYes || turn.Heard.Act == DialogAct.Mensch || turn.Heard.Wishes.HasFlag(Wishes.Human) ? HumanWanted : NotUnderstood,
        _ => NotUnderstood,
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
                if (turn is { Pressed: null, Heard.Topics: [{ Probability: >= TopicGuess.Sure }, ..] })
                {
                    turn.Conversation = turn.Conversation with { Held = turn.Heard.Text };
                }

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
            Acute => Words(turn, turn.Conversation.Turn > turn.Slots.CrisisTurn ? Again(turn) : Key(turn, kind), kind),
            AskHuman => Words(turn, turn.Slots.CrisisIsByChild ? "crisis.ownHuman" : "crisis.human", kind) with { Choices = [] },
            _ => Words(turn, turn.Slots.CrisisIsByChild ? "crisis.ownOver" : "crisis.over", kind) with { Choices = [] },
        };
    }

    /// <summary>A pressed no, one at the beginning or one that is known as such: "weiß nicht" is no all-clear.</summary>
    private static bool IsClearNo(Turn turn) => turn.SaysNo && (turn.Pressed is not null || turn.Heard.ActScore >= SureNo || No().IsMatch(turn.Heard.Text));

    [GeneratedRegex(@"^\W*(nein|nee*|nö+|nä+|kein\w*|nicht)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();

    /// <summary>A concern, a place, a way to be reached: the person speaks of something else. Low spirits and violence may be the danger itself.</summary>
    private static bool SpeaksOfOther(Turn turn) =>
        turn.Pressed is null && (turn.Heard.Topics is [{ Probability: >= TopicGuess.Sure, TopicId: not ("gesundheit.psyche" or "familie.gewalt") }, ..] || turn.Heard.Place is not null || turn.HasNoted || turn.Heard.Wishes.HasFlag(Wishes.Appointment));

    private static string Again(Turn turn) => turn.Slots.CrisisIsByChild ? "crisis.ownAgain" : "crisis.again";

    private static string Key(Turn turn, CrisisKind kind) => kind switch
    {
        CrisisKind.Kind => turn.Slots.CrisisIsByChild ? "crisis.ownKind" : "crisis.acuteKind",
        CrisisKind.Bedrohung => "crisis.acuteBedrohung",
        _ => turn.Slots.CrisisIsAboutOther ? $"crisis.other{kind}" : $"crisis.acute{kind}",
    };

    /// <summary>A suspicion has become certain.</summary>
    private static CrisisTrigger Take(Turn turn)
    {
        turn.Slots = turn.Slots with { Crisis = turn.Slots.Suspected, Urgency = Urgency.Now };
        return Certain;
    }

    /// <summary>"Denken Sie daran, …?" was asked of the writer: a yes that names nobody else is about the writer.</summary>
    private static CrisisTrigger TakeOwn(Turn turn)
    {
        turn.Slots = turn.Slots with { CrisisIsAboutOther = turn.Heard.IsAboutOther };
        return Take(turn);
    }

    private static CrisisTrigger WithInterpreter(Turn turn)
    {
        turn.Slots = turn.Slots with { Needs = (turn.Slots.Needs ?? AppointmentNeeds.None) | AppointmentNeeds.Interpreter };
        return HumanWanted;
    }

    /// <summary>The button that the text in the resident's own language speaks of.</summary>
    private static IReadOnlyList<Choice> InOwnLanguage(Turn turn) =>
        turn.Slots.Language is { } code && turn.Knowledge.FindLanguage(code) is { } language ? [new Choice("interpreter", $"🗣️ {language.Button}")] : [];

    private StateView Words(Turn turn, string key, CrisisKind kind) => new()
    {
        Values = new Dictionary<string, string> { ["words"] = turn.Text(key) },
        Choices = InOwnLanguage(turn),
        Cards = emergency.For(kind, turn.Slots.CrisisIsByChild),
        KeepsCards = true,
    };
}
