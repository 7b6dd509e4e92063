using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Reads what leaves the time to the office: "egal", "so schnell wie möglich", "wann Sie wollen".</summary>
internal static class OpenPhrases
{
    private const int LongestOffer = 7;

    private static readonly ILookup<string, string[]> Phrases = Folded(
        "so schnell wie möglich", "so schnell es geht", "so schnell wies geht", "so schnell wie es geht", "schnell wie möglich", "möglichst schnell", "möglichst bald",
        "möglichst zeitnah", "möglichst rasch", "so bald wie möglich", "sobald wie möglich", "sobald es geht", "so bald es geht", "so früh wie möglich", "so zeitig wie möglich",
        "rund um die uhr", "zu jeder zeit", "zu jeder uhrzeit", "jede uhrzeit", "jede zeit", "ab sofort", "ab jetzt",
        "ist gleich", "mir gleich", "alles recht", "alles passt", "passt alles", "geht alles", "immer zeit", "zeit immer", "jeden tag zeit", "tag und nacht", "immer erreichbar",
        "nächster freier termin", "nächsten freien termin", "ersten freien termin", "erster freier termin", "nächsten termin", "nächste termin", "nächster termin",
        "wann es ihnen passt", "wann es euch passt", "wann es dir passt", "wie es ihnen passt", "wies ihnen passt", "wie sie wollen", "wie sie möchten", "wann auch immer", "wann immer",
        "sie entscheiden", "entscheiden sie", "bestimmen sie", "machen sie einen vorschlag", "überlasse ich ihnen", "überlass ich ihnen", "sie bestimmen",
        "schnellst möglich", "früheste termin", "frühesten termin", "schlagen sie", "richte mich nach ihnen", "was ihnen passt", "nächsten tagen", "nächsten tage", "nächster zeit",
        "alles möglich");

    // These may tell of a sorrow as well: "jeden Tag das Gleiche", "ich bin immer allein".
    private static readonly ILookup<string, string[]> VaguePhrases = Folded(
        "jeden tag", "jedem tag", "jeder tag", "alle tage", "allen tagen", "ganze woche", "ganzen tag", "kompletten tag");

    /// <summary>The token after such words, or null.</summary>
    public static (PieceKind Kind, int End)? Read(TokenLine line, int at) =>
        Length(Phrases, line, at) is > 0 and var length ? (PieceKind.Open, at + length)
        : Length(VaguePhrases, line, at) is > 0 and var vague ? (PieceKind.Soon, at + vague)
        : Offer(line, at) ?? Single(line, at);

    private static int Length(ILookup<string, string[]> phrases, TokenLine line, int at)
    {
        foreach (string[] phrase in phrases[line[at].Key])
        {
            if (phrase.Index().All(word => line[at + word.Index].Key == word.Item))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    // "Wann Sie Zeit haben" leaves it open, "wann haben Sie Zeit" and "sagen, wann Sie Zeit haben" ask.
    private static (PieceKind, int)? Offer(TokenLine line, int at)
    {
        bool isOffer = line[at].Key is "wann" or "wenn" or "wie" && line[at + 1].Key is "sie" or "ihr" or "du" or "es" or "immer";
        bool isQuestion = IsQuestion(line[at - 1]) || IsQuestion(line[at - 2]);
        for (int i = at + 2; isOffer && !isQuestion && i < at + LongestOffer; i++)
        {
            bool hasTime = line.Sense(i) == FreeTime && line[i + 1].Key is "haben" or "habt" or "hast";
            if (hasTime || line[i].Key is "wollen" or "mochten" or "konnen" or "wollt" or "konnt" or "willst" or "kannst" or "passt")
            {
                return (PieceKind.Open, hasTime ? i + 2 : i + 1);
            }
        }

        return null;
    }

    private static bool IsQuestion(Token token) => token.Key is "fragen" or "wissen" or "sagen" or "weiss" or "frage" or "mitteilen";

    private static (PieceKind, int)? Single(TokenLine line, int at) => line.Sense(at) switch
    {
        Open when IsAboutSomethingElse(line, at + 1) => null,
        Open => (line[at - 1].Key == "alles" ? PieceKind.Soon : PieceKind.Open, at + 1),
        Soon => (PieceKind.Soon, at + 1),
        Always when !IsComparison(line, at) && WeekdayReader.Read(line, at) is null => (PieceKind.Soon, at + 1),
        _ => null,
    };

    // "Immer mehr", "wie immer".
    private static bool IsComparison(TokenLine line, int at) =>
        line[at - 1].Key == "wie" || line[at + 1].Key is "wieder" or "noch" or "mehr" or "weniger" or "schlimmer" or "ofter";

    // "Egal was ich mache", "egal wie alt".
    private static bool IsAboutSomethingElse(TokenLine line, int at) =>
        line[at].Key is "was" or "wer" or "wem" or "wen" or "wo" or "wohin" or "ob"
        || (line[at].Key == "wie" && line.Sense(at + 1) is not (EarlyOrLate or Part) && line[at + 1].Key != "spat");

    private static ILookup<string, string[]> Folded(params string[] phrases) =>
        phrases.Select(phrase => phrase.Split(' ').Select(word => Spelling.Fold(word)).ToArray()).ToLookup(words => words[0]);
}
