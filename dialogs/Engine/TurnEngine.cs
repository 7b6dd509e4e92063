using NodaTime;
using ThinkaLotse.Dialogs.Rooms;
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
                Greeting.Open(turn, _stage, opened);
                break;
            case Inbound.Moved:
                WebDoor.Enter(turn, _stage, held => read(held, turn.Now, Expectation.None));
                break;
            case Inbound.Said or Inbound.Sent or Inbound.Edited:
                Receive(turn, inbound);
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

    /// <summary>Answers what is written outside the web chat after the conversation has moved there. The conversation stays as it is, and the replies are none of its lines.</summary>
    public TurnResult PlayElsewhere(Conversation conversation, Inbound.Said said, TurnInputs inputs)
    {
        var turn = new Turn(conversation, inputs, texts, knowledge, inputs.Now.InZone(s_zone).LocalDateTime);
        bool asksNumbers = said.Button == Button.Emergency;
        turn.Heard = said.Button is null ? read(said.Text, turn.Now, Expectation.None) : turn.Heard;
        Elsewhere.Answer(turn, asksNumbers, emergency, "room.elsewhere");
        return new TurnResult(conversation, turn.Replies, turn.Effects);
    }

    private void Receive(Turn turn, Inbound inbound)
    {
        if (turn.Inputs.Room == Room.MustMove)
        {
            Defer(turn, inbound);
            return;
        }

        if (inbound is not Inbound.Said && turn.Conversation.Top is null)
        {
            Greeting.Begin(turn, _stage);
        }

        switch (inbound)
        {
            case Inbound.Sent sent:
                Receive(turn, sent);
                break;
            case Inbound.Edited edited:
                Receive(turn, edited);
                break;
            case Inbound.Said said:
                Listen(turn, said);
                break;
        }

        bool isDone = turn.Effects.Any(effect => effect is not (Effect.CountShown or Effect.CountGap or Effect.OpenWebDoor));
        turn.Conversation = turn.Conversation with { EditableTurn = isDone ? 0 : turn.Conversation.Turn };
    }

    private void Receive(Turn turn, Inbound.Sent sent)
    {
        SentThings.Say(turn, sent);
        if (sent is { Kind: SentKind.Forwarded, Caption: { Length: > 0 } words } && turn.Conversation.Counsellor is null)
        {
            ListenToOthers(turn, words);
            return;
        }

        if (sent.HasWords)
        {
            Listen(turn, new Inbound.Said(sent.Caption!));
            return;
        }

        turn.Conversation = turn.Conversation with { LastHeard = turn.Inputs.Now };
        if (turn.Conversation.Counsellor is null)
        {
            _stage.AskSame(turn);
        }
    }

    private void ListenToOthers(Turn turn, string words)
    {
        turn.Conversation = turn.Conversation with { LastHeard = turn.Inputs.Now };
        turn.Heard = SentThings.WithoutAnswers(read(words, turn.Now, Expectation.None));
        if (turn.Heard.Crisis is { } danger)
        {
            Danger.Answer(turn, _stage, danger);
        }
        else if (turn.Heard.Topics.Count > 0 && _stage.Expects(turn) == Expectation.None)
        {
            _stage.Hear(turn);
        }
        else
        {
            _stage.AskSame(turn);
        }
    }

    private void Receive(Turn turn, Inbound.Edited edited)
    {
        if (turn.Conversation.Counsellor is not null)
        {
            Listen(turn, new Inbound.Said(edited.Text));
        }
        else if (Edits.TakeBack(turn, edited))
        {
            turn.Say("engine.editTaken");
            Listen(turn, new Inbound.Said(edited.Text));
        }
        else if ((turn.Heard = read(edited.Text, turn.Now, Expectation.None)).Crisis is { } danger)
        {
            Danger.Answer(turn, _stage, danger);
        }
        else
        {
            turn.Say("engine.editTooLate");
            _stage.AskSame(turn);
        }
    }

    /// <summary>The operator wants conversations in the web chat only: the words wait for the resident there.</summary>
    private void Defer(Turn turn, Inbound inbound)
    {
        var said = inbound switch
        {
            Inbound.Said words => words,
            Inbound.Sent sent => new Inbound.Said(sent.Caption ?? ""),
            Inbound.Edited edited => new Inbound.Said(edited.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(inbound), inbound.GetType().Name, "Holds no words."),
        };
        bool isPress = said.Button is not null;
        turn.Heard = isPress ? turn.Heard : read(said.Text, turn.Now, Expectation.None);
        if (Elsewhere.Deletes(turn, said))
        {
            return;
        }

        if (!isPress)
        {
            turn.Conversation = turn.Conversation with { Held = string.IsNullOrWhiteSpace(said.Text) ? turn.Conversation.Held : said.Text };
        }

        Elsewhere.Answer(turn, said.Button == Button.Emergency, emergency, "room.only");
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
