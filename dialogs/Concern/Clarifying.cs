using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;
using static ThinkaLotse.Dialogs.Concern.ConcernState;

namespace ThinkaLotse.Dialogs.Concern;

/// <summary>The clarifying questions: which of the likely topics, how urgent, and where the resident lives; two at most for a concern.</summary>
internal static partial class Clarifying
{
    /// <summary>Most clarifying questions for one concern.</summary>
    public const int Most = 2;

    /// <summary>What to ask next.</summary>
    public static ConcernState Next(Slots slots) => slots switch
    {
        { Concern: null, Candidates.Count: 0 } => AskConcern,
        { Concern: null } => AskWhich,
        { WantsAppointment: true } => ToAppointment,
        { Clarified: >= Most } => Found,
        { UrgencyAsked: false, AsksUrgency: true } => AskUrgency,
        { Home: null } => AskHome,
        _ => Found,
    };

    /// <summary>Takes the answer to the topic's urgency question.</summary>
    public static bool TakeUrgency(Turn turn)
    {
        bool unsure = turn.Pressed == "unsure" || turn.Heard.Act == DialogAct.Hilfe;
        // Whoever answers otherwise is not asked a third time.
        bool told = turn.Heard.UrgentFacts.Count > 0 || NamesDay(turn) || (turn.Pressed is null && turn.Conversation.Misses > 0);
        if (!turn.SaysYes && !turn.SaysNo && !unsure && !told)
        {
            return false;
        }

        turn.Slots = turn.Slots with { UrgencyAsked = true };
        if ((turn.SaysYes || NamesDay(turn)) && turn.Topic(turn.Slots.Concern!).UrgencyQuestion is { } question)
        {
            TakeUrgent(turn, question);
            turn.Say("concern.urgentNoted");
        }

        return true;
    }

    /// <summary>"Bis Ende Januar" answers the question for a date with a yes.</summary>
    public static bool NamesDay(Turn turn) =>
        turn is { Pressed: null, SaysNo: false } && turn.Topic(turn.Slots.Concern!).UrgencyQuestion is { AsksForDate: true } && !WishesTime().IsMatch(turn.Heard.Text) && (turn.Heard.Times.Kind is TimeWishKind.Windows or TimeWishKind.Past || Month().IsMatch(turn.Heard.Text));

    /// <summary>"Dienstag 14 Uhr", "Mittwoch kann ich": a wish for an appointment and no date of a letter.</summary>
    [GeneratedRegex(@"\b(uhr|halb|viertel|dreiviertel|kann|könnte|passt|ginge|vormittags?|nachmittags?|abends?|früh)\b|\d:\d\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WishesTime();

    [GeneratedRegex(@"\b(bis|zum|am|ende?|anfang|seit)\W.*(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\d{1,2}\.|woche|monat)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    /// <summary>Notes what makes the concern urgent.</summary>
    public static void TakeUrgent(Turn turn, UrgencyQuestion question) => turn.Slots = turn.Slots with
    {
        UrgencyAsked = true,
        Urgency = (Urgency)Math.Max((int)turn.Slots.Urgency, (int)question.WhenYes),
        UrgentNotes = turn.Slots.UrgentNotes.Contains(question.Fact) ? turn.Slots.UrgentNotes : [.. turn.Slots.UrgentNotes, question.Fact],
    };

    /// <summary>Takes the place where the resident lives, or that it stays untold.</summary>
    public static bool TakeHome(Turn turn)
    {
        if (turn.Heard.Place is { } place)
        {
            turn.Slots = turn.Slots with { Home = place.Name };
            return true;
        }

        if (turn.Pressed == "untold" || turn.SaysNo)
        {
            turn.Slots = turn.Slots with { Home = "" };
            return true;
        }

        // The first unknown place is asked for once more; after that the whole county is searched.
        bool isAnswer = turn.Pressed is null && turn.Heard is { Act: null, Aside: null, Text.Length: > 0 } && !turn.HasNoted;
        if (!isAnswer || turn.Conversation.Misses == 0)
        {
            return false;
        }

        turn.Slots = turn.Slots with { Home = "" };
        turn.Say("concern.homeUnknown");
        return true;
    }
}
