using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Plays one turn: a pure function of the conversation, what came in and what the office knows. Danger comes first, then the commands that work everywhere, then the dialog that asks.</summary>
/// <param name="read">Reads a message's words at a wall-clock time of Europe/Berlin, knowing what was asked.</param>
public sealed class TurnEngine(
    Func<string, LocalDateTime, Expectation, Understanding> read,
    KnowledgeBase knowledge,
    DialogTexts texts,
    IEnumerable<IDialog> dialogs,
    EmergencyCards emergency)
{
    private static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    private readonly Stage _stage = new(read, texts, dialogs);

    /// <summary>The dialogs by id.</summary>
    public IReadOnlyDictionary<string, IDialog> Dialogs => _stage.Dialogs;

    /// <summary>Plays one turn.</summary>
    public TurnResult Play(Conversation conversation, Inbound inbound, TurnInputs inputs)
    {
        var now = inputs.Now.InZone(s_zone).LocalDateTime;
        var turn = new Turn(conversation with { Turn = conversation.Turn + 1 }, inputs, texts, knowledge, now);
        switch (inbound)
        {
            case Inbound.Opened opened:
                Greeting.Open(turn, _stage, opened.StartTopic);
                break;
            case Inbound.Said said:
                Listen(turn, said);
                break;
            default:
                DeskTurns.Play(turn, _stage, inbound);
                break;
        }

        return new TurnResult(turn.Conversation with { Slots = turn.Slots }, turn.Replies, turn.Effects);
    }

    /// <summary>What the resident reads when a turn failed: a kind sentence, the office's phone where it is known, the numbers. The conversation stays where it was.</summary>
    /// <param name="conversation">As before the turn that failed.</param>
    /// <param name="inputs">The turn's inputs.</param>
    /// <param name="incident">Names the failure for the operator.</param>
    public TurnResult Apologize(Conversation conversation, TurnInputs inputs, string incident)
    {
        var turn = new Turn(conversation with { Turn = conversation.Turn + 1 }, inputs, texts, knowledge, inputs.Now.InZone(s_zone).LocalDateTime);
        string phone = inputs.Office.Phone is { } number ? turn.Text("engine.contactPhone", ("value", number)) : "";
        turn.SayWith("engine.failed", emergency.General, ("phone", phone), ("incident", incident));
        return new TurnResult(turn.Conversation, turn.Replies, []);
    }

    private void Listen(Turn turn, Inbound.Said said)
    {
        var press = ButtonPress.Read(turn, _stage, said);
        turn.Pressed = press.Key;
        if (press.IsWords)
        {
            turn.Heard = read(said.Text, turn.Now, _stage.Expects(turn));
        }

        var lastHeard = turn.Conversation.LastHeard;
        turn.Conversation = turn.Conversation with { LastHeard = turn.Inputs.Now };
        if (LiveConversation.IsSilent(turn, press))
        {
            LiveConversation.Listen(turn, press, emergency);
            return;
        }

        if (turn.Heard.Crisis is { } danger)
        {
            Danger.Answer(turn, _stage, danger);
            return;
        }

        Answer(turn, press, lastHeard);
    }

    private void Answer(Turn turn, ButtonPress press, Instant? lastHeard)
    {
        if (turn.Conversation.Top is null)
        {
            Greeting.Begin(turn, _stage);
        }

        Harvest.Take(turn, _stage.Expects(turn));
        if (press.IsStale)
        {
            turn.Say("engine.oldButton");
            _stage.AskSame(turn);
        }
        else if (!Break.Notice(turn, _stage, lastHeard)
            && !Commands.Obey(turn, _stage, press, emergency)
            && !Corrections.Take(turn, _stage))
        {
            bool aside = Asides.Answer(turn, emergency);
            _stage.Hear(turn, aside);
        }
    }
}
