
using NodaTime;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The dialogs in progress: begins, moves, interrupts and ends them, and asks the question that stands open.</summary>
/// <param name="read">Reads a held message again.</param>
public sealed class Stage(Func<string, LocalDateTime, Expectation, Understanding> read, DialogTexts texts, IEnumerable<IDialog> dialogs)
{
    /// <summary>The state in which a dialog rests while the handoff asks.</summary>
    public const string HandedOff = "HandedOff";

    /// <summary>The dialog that follows when nothing else does.</summary>
    public const string Last = "farewell";

    private readonly Questions _questions = new(texts, dialogs);

    /// <summary>The dialogs by id.</summary>
    public IReadOnlyDictionary<string, IDialog> Dialogs { get; } = dialogs.ToDictionary(dialog => dialog.Id, StringComparer.Ordinal);

    /// <summary>The dialog that asks hears the message; what it doesn't understand is asked again.</summary>
    /// <param name="asideAnswered">A side question was answered in this turn already.</param>
    public void Hear(Turn turn, bool asideAnswered = false)
    {
        var before = new Snapshot(turn.Conversation.Frames, turn.Slots, turn.Conversation.Turn);
        var top = turn.Conversation.Top!;
        if (Dialogs[top.Dialog].Hear(top.State, turn) is { } state)
        {
            Remember(turn, before);
            turn.Conversation = turn.Conversation with { Misses = 0 };
            MoveTo(turn, state);
        }
        else if (asideAnswered || turn.HasNoted)
        {
            AskSame(turn);
        }
        else
        {
            NotUnderstood(turn);
        }
    }

    /// <summary>What the open question asks for.</summary>
    public Expectation Expects(Turn turn) =>
        turn.Conversation.Top is { } top ? Dialogs[top.Dialog].Expects(top.State) : Expectation.None;

    /// <summary>Puts a dialog on top; those below wait.</summary>
    public void Begin(Turn turn, string dialog)
    {
        Push(turn, new Frame(dialog, Dialogs[dialog].Start));
        Arrive(turn);
    }

    /// <summary>Puts a dialog on top unless it is there already; then its question is asked again.</summary>
    public void Interrupt(Turn turn, string dialog)
    {
        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames.Where(frame => frame.Dialog != dialog)] };
        Begin(turn, dialog);
    }

    /// <summary>Puts a dialog on top that reads this very message.</summary>
    public void InterruptAndHear(Turn turn, string dialog)
    {
        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames.Where(frame => frame.Dialog != dialog)], Question = turn.Conversation.Question + 1 };
        Push(turn, new Frame(dialog, Dialogs[dialog].Listening));
        Hear(turn);
    }

    /// <summary>Puts a dialog on top that hears what the turn has read.</summary>
    public void BeginHearing(Turn turn, string dialog)
    {
        Push(turn, new Frame(dialog, Dialogs[dialog].Listening));
        turn.Conversation = turn.Conversation with { Question = turn.Conversation.Question + 1, Held = null };
        Hear(turn);
    }

    /// <summary>Whether something is in progress that is worth going on with after a break.</summary>
    public static bool IsWorthResuming(Turn turn) =>
        turn.Conversation.Top is { } top && top.Dialog is not (Last or "resume" or "room" or "reminder" or Danger.Dialog) && !(top.Dialog == Greeting.First && turn.Slots.Concern is null);

    /// <summary>Puts a dialog in the place of all that are in progress.</summary>
    public void BeginAnew(Turn turn, string dialog)
    {
        turn.Conversation = turn.Conversation with { Frames = [] };
        Begin(turn, dialog);
    }

    /// <summary>Moves the top dialog to a state and does what has to be done there.</summary>
    public void MoveTo(Turn turn, string state)
    {
        var top = turn.Conversation.Top!;
        Replace(turn, state == HandedOff ? top with { State = state, ReturnTo = top.State } : top with { State = state });
        Arrive(turn);
    }

    /// <summary>Asks the open question once more under the same number: its buttons stay good.</summary>
    public void AskSame(Turn turn) => _questions.Ask(turn, again: false);

    /// <summary>Asks the question of the top dialog under a new number.</summary>
    public void AskFresh(Turn turn)
    {
        turn.Conversation = turn.Conversation with { Question = turn.Conversation.Question + 1 };
        _questions.Ask(turn, again: false);
    }

    /// <summary>The answers that the open question offers.</summary>
    public IReadOnlyList<Choice> Choices(Turn turn) => _questions.Choices(turn);

    /// <summary>The label of a command that works everywhere.</summary>
    public string MenuTitle(string menu) => _questions.MenuTitle(menu);

    /// <summary>Remembers where the conversation stood, for "zurück".</summary>
    public static void Remember(Turn turn, Snapshot before) => turn.Conversation = turn.Conversation with
    {
        History = [.. turn.Conversation.History.TakeLast(Conversation.HistoryLimit - 1), before],
    };

    private void Arrive(Turn turn)
    {
        var top = turn.Conversation.Top!;
        var dialog = Dialogs[top.Dialog];
        dialog.Enter(top.State, turn);
        if (top.State == HandedOff)
        {
            Begin(turn, "handoff");
        }
        else if (dialog.IsAsking(top.State))
        {
            AskFresh(turn);
        }
        else if (IsDecision(dialog, top.State))
        {
            MoveTo(turn, dialog.Hear(top.State, turn) ?? throw new InvalidOperationException($"{top.Dialog}.{top.State} found no way on."));
        }
        else
        {
            Finish(turn, top);
        }
    }

    private static bool IsDecision(IDialog dialog, string state) =>
        dialog.Map.States.First(info => info.UnderlyingState.ToString() == state).Transitions.Any();

    private void Finish(Turn turn, Frame ended)
    {
        if (texts.HasQuestion(ended.Dialog, ended.State))
        {
            var view = Dialogs[ended.Dialog].View(ended.State, turn);
            turn.Add(new Reply($"{ended.Dialog}.{ended.State}", texts.Question(ended.Dialog, ended.State).Ask.Fill(view.Pairs), view.Cards, []));
        }

        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames.SkipLast(1)] };
        if (turn.Next is { } next)
        {
            turn.Next = null;
            FollowUp(turn, next);
        }
        else if (turn.Conversation.Counsellor is not null)
        {
            RestSilently(turn);
        }
        else if (turn.Conversation.Top is null)
        {
            Begin(turn, Last);
        }
        else
        {
            GoBackTo(turn, turn.Conversation.Top);
        }
    }

    /// <summary>While a counsellor is in the chat nothing is asked; the dialogs wait.</summary>
    private void RestSilently(Turn turn)
    {
        if (turn.Conversation.Top is null)
        {
            Push(turn, new Frame(Last, Dialogs[Last].Start));
        }
    }

    private void FollowUp(Turn turn, string next)
    {
        if (next == Last)
        {
            // The end of all that was in progress: nothing waits below it.
            turn.Conversation = turn.Conversation with { Frames = [] };
        }

        if (!turn.PassesOn)
        {
            Begin(turn, next);
            return;
        }

        turn.PassesOn = false;
        Push(turn, new Frame(next, Dialogs[next].Listening));
        turn.Conversation = turn.Conversation with { Question = turn.Conversation.Question + 1 };
        Hear(turn);
    }

    private void GoBackTo(Turn turn, Frame waiting)
    {
        if (waiting.ReturnTo is { } state)
        {
            Replace(turn, waiting with { State = state, ReturnTo = null });
        }

        if (turn.AnswersHeld && turn.Conversation.Held is { Length: > 0 } held)
        {
            turn.AnswersHeld = false;
            turn.Pressed = null;
            turn.Heard = read(held, turn.Now, Expects(turn));
            turn.Conversation = turn.Conversation with { Question = turn.Conversation.Question + 1, Held = null };
            Hear(turn, asideAnswered: true);
        }
        else
        {
            AskFresh(turn);
        }
    }

    private void NotUnderstood(Turn turn)
    {
        turn.Conversation = turn.Conversation with { Misses = turn.Conversation.Misses + 1 };
        if (SmallTalk.Answer(turn))
        {
            _questions.Ask(turn, again: false);
        }
        else
        {
            _questions.Ask(turn, again: true);
        }
    }

    private static void Push(Turn turn, Frame frame) =>
        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames, frame] };

    private static void Replace(Turn turn, Frame frame) =>
        turn.Conversation = turn.Conversation with { Frames = [.. turn.Conversation.Frames.SkipLast(1), frame] };
}
