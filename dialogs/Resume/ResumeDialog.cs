using Stateless;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Resume.ResumeState;
using static ThinkaLotse.Dialogs.Resume.ResumeTrigger;

namespace ThinkaLotse.Dialogs.Resume;

/// <summary>After a break of days: says where they were and offers to go on.</summary>
public sealed class ResumeDialog : Dialog<ResumeState, ResumeTrigger>
{
    public override string Id => "resume";

    protected override ResumeState StartState => AskResume;

    // 1. The map: every state and every way out of it.
    protected override void Configure(StateMachine<ResumeState, ResumeTrigger> map, Slots slots)
    {
        map.Configure(Open).Permit(HumanWanted, HandedOff).Ignore(NotUnderstood);

        map.Configure(AskResume).SubstateOf(Open).Permit(GoOn, Resumed).Permit(StartOver, StartedOver);
    }

    // 2. The ears: what was said becomes exactly one trigger.
    protected override ResumeTrigger Hear(ResumeState state, Turn turn) => turn switch
    {
        { SaysYes: true } => GoOn,
        { SaysNo: true } => StartOver,
        { Heard.Topics: [{ Probability: >= TopicGuess.Sure }, ..] } => StartOver,
        _ => NotUnderstood,
    };

    // 3. The hands: what the office has to do when a state is reached.
    protected override void Enter(ResumeState state, Turn turn)
    {
        if (state == Resumed)
        {
            turn.AnswerHeld();
        }
        else if (state == StartedOver)
        {
            turn.Slots = new Slots { Home = turn.Slots.Home, TicketIsOpen = turn.Slots.TicketIsOpen };
            turn.Conversation = turn.Conversation with { Frames = [turn.Conversation.Top!], History = [] };
            if (turn.Pressed is null && turn.Heard.Topics.Count > 0)
            {
                turn.PassOnTo("concern");
            }
            else
            {
                turn.GoOnWith("concern");
            }
        }
    }

    protected override StateView View(ResumeState state, Turn turn) => new()
    {
        Values = new Dictionary<string, string> { ["where"] = Where(turn) },
    };

    private static string Where(Turn turn)
    {
        string dialog = turn.Conversation.Frames.LastOrDefault(frame => frame.Dialog != "resume")?.Dialog ?? "concern";
        string topic = turn.Slots.Concern is { } concern ? turn.Topic(concern).Title : turn.Text("appointment.noTopic");
        return turn.Text($"resume.{dialog}", ("topic", topic));
    }
}
