using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Concern;

/// <summary>Turns a message or a press into the concerns: an area, one topic, several topics or likely ones.</summary>
internal static class Picking
{
    private const int MostCandidates = 3;
    private const int MostAtOnce = 4;
    private const int FewWords = 2;
    private const int LongestWords = 600;
    private const double VerySure = 0.84;
    private const double Rival = 0.28;

    private static readonly (AppointmentNeeds Need, string TopicId)[] s_concernsOfNeeds =
    [
        (AppointmentNeeds.Interpreter, "integration.sprache"),
        (AppointmentNeeds.Wheelchair, "gesundheit.behinderung"),
        (AppointmentNeeds.ChildComesAlong, "familie.kinderbetreuung"),
        (AppointmentNeeds.HomeVisit, "alter.alltag"),
    ];

    private static readonly char[] s_between = [' ', ',', '.', '!', '?', ';', ':', '\n', '(', ')', '"', '/'];

    /// <summary>An area was pressed, or nothing but its name was written: "Geld" is no topic yet.</summary>
    public static bool Area(Turn turn)
    {
        string words = turn.Heard.Text.Trim(s_between);
        var chosen = turn.Knowledge.Areas.FirstOrDefault(area => turn.Pressed is { } key
            ? area.Id == key
            : area.Id.Equals(words, StringComparison.OrdinalIgnoreCase) || area.Title.Equals(words, StringComparison.OrdinalIgnoreCase));
        if (chosen is null)
        {
            return false;
        }

        turn.Slots = turn.Slots with { Area = chosen.Id };
        return true;
    }

    /// <summary>None of the offered topics fits.</summary>
    public static ConcernTrigger Nothing(Turn turn)
    {
        turn.Slots = turn.Slots with { Candidates = [], Area = null };
        return ConcernTrigger.SomethingElse;
    }

    /// <summary>Takes the topics of the message; false when it names none.</summary>
    public static bool Topic(Turn turn, ConcernState state)
    {
        if (turn.Pressed is { } key)
        {
            return turn.Knowledge.FindTopic(key) is not null && Take(turn, [key]);
        }

        var guesses = turn.Heard.Topics;
        if (state != ConcernState.AskWhich && IsAmbiguous(turn.Heard))
        {
            turn.Slots = turn.Slots with { Candidates = [.. guesses.Take(MostCandidates).Select(guess => guess.TopicId)] };
            return true;
        }

        var sure = guesses.Where(guess => IsNamed(turn, guess)).Select(guess => guess.TopicId).Take(MostAtOnce).ToList();
        sure = [.. WithoutNeeds(turn, sure).Union(TopicOrder.Urgent(turn))];
        if (sure.Count > 0)
        {
            return Take(turn, TopicOrder.MostUrgentFirst(turn, sure));
        }

        var likely = guesses.Where(guess => guess.Probability >= TopicGuess.Worthwhile).Select(guess => guess.TopicId).Take(MostCandidates).ToList();
        if (likely.Count == 0 || guesses[0].Probability < Triage.Offered)
        {
            return false;
        }

        var offered = turn.Slots.Candidates;
        var both = state == ConcernState.AskWhich ? likely.Where(offered.Contains).ToList() : [];
        if (both.Count == 1)
        {
            return Take(turn, both);
        }

        turn.Slots = turn.Slots with { Candidates = likely };
        return true;
    }

    /// <summary>Whoever asks for an appointment with an interpreter has no concern with language, unless it is the only one.</summary>
    private static List<string> WithoutNeeds(Turn turn, List<string> sure)
    {
        var concerns = sure.Where(topic => !s_concernsOfNeeds.Any(need => turn.Heard.Needs.HasFlag(need.Need) && need.TopicId == topic)).ToList();
        return turn.Heard.Wishes.HasFlag(Wishes.Appointment) && concerns.Count > 0 ? concerns : sure;
    }

    /// <summary>Sure enough; or likely, and the words hold an urgent fact or the very name of the topic.</summary>
    private static bool IsNamed(Turn turn, TopicGuess guess) =>
        guess.Probability >= TopicGuess.Sure
        || (guess.Probability >= TopicGuess.Worthwhile && (TopicOrder.IsUrgent(turn, guess.TopicId) || HoldsKeyword(turn, guess.TopicId)));

    /// <summary>The concerns that a message names, the surest first.</summary>
    public static IReadOnlyList<string> Named(Turn turn) => [.. turn.Heard.Topics.Where(guess => IsNamed(turn, guess)).Select(guess => guess.TopicId).Take(MostAtOnce)];

    private static bool HoldsKeyword(Turn turn, string topic)
    {
        var words = turn.Heard.Text.ToLowerInvariant().Split(s_between, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
        return words.Count > FewWords && turn.Topic(topic).Keywords.Any(keyword => words.Contains(keyword.ToLowerInvariant()));
    }

    /// <summary>A word or two that may mean several things, such as "Kündigung": of the flat or of the job.</summary>
    private static bool IsAmbiguous(Understanding heard) =>
        heard.Topics is [{ Probability: < VerySure }, { Probability: >= Rival }, ..] && heard.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= FewWords;

    /// <summary>An appointment is asked for, and no concern with it.</summary>
    public static bool WantsOnlyAppointment(Turn turn)
    {
        bool wants = turn.Heard.Act == DialogAct.Termin || turn.Heard.Wishes.HasFlag(Wishes.Appointment);
        return wants && !turn.Heard.Topics.Any(guess => IsNamed(turn, guess)) && (turn.Heard.Topics.Count == 0 || turn.Heard.Topics[0].Probability < TopicGuess.Sure) && (turn.Heard.Act == DialogAct.Termin || turn.HasNoted || turn.Heard.Topics.Count == 0);
    }

    /// <summary>Takes these concerns, the first one into work.</summary>
    public static void WorkThrough(Turn turn, IReadOnlyList<string> concerns)
    {
        var question = concerns.Count > 0 ? turn.Topic(concerns[0]).UrgencyQuestion : null;
        turn.Slots = turn.Slots with
        {
            Concerns = concerns,
            Candidates = [],
            Area = null,
            Clarified = 0,
            AsksUrgency = question is not null,
            UrgencyAsked = turn.Slots.UrgentNotes.Count > 0,
            Shown = 0,
        };
        if (question is not null && (question.IsToldIn(turn.Slots.ConcernWords) || question.IsToldIn(turn.Heard.Text)))
        {
            Clarifying.TakeUrgent(turn, question);
        }
    }

    private static bool Take(Turn turn, IReadOnlyList<string> topics)
    {
        turn.Slots = turn.Slots with
        {
            ConcernWords = turn.Pressed is null ? turn.Heard.Text[..Math.Min(turn.Heard.Text.Length, LongestWords)] : turn.Slots.ConcernWords,
            WantsAppointment = turn.Slots.WantsAppointment || turn.Heard.Wishes.HasFlag(Wishes.Appointment),
        };
        WorkThrough(turn, [.. topics, .. turn.Slots.Concerns.Except(topics)]);
        if (turn.Slots.WantsAppointment)
        {
            turn.Say("concern.appointmentFor", ("topic", string.Join(", ", topics.Select(topic => turn.Topic(topic).Title))));
        }
        else if (topics.Count > 1)
        {
            turn.Say("concern.several", ("topics", TopicOrder.Spoken(turn, topics)), ("first", turn.Topic(topics[0]).Title));
        }
        else
        {
            turn.Say("concern.one", ("topic", turn.Topic(topics[0]).Description));
        }

        return true;
    }
}
