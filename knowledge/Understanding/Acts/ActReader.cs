using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>Tells what a message does in the conversation: exact short forms first, then the model, and a leading yes or no before other words.</summary>
internal sealed class ActReader
{
    private const float Likely = 0.25f;

    private const float Surely = 0.65f;

    /// <summary>So many times more probable are a yes and a no where one was asked for.</summary>
    private const float WhenAsked = 4;

    /// <summary>Acts that lose nothing when they are misread are believed sooner. Both chosen by cross-validation.</summary>
    private const float LikelyAndHarmless = 0.12f;

    private static readonly HashSet<DialogAct> Harmless = [DialogAct.Gruss, DialogAct.Mensch, DialogAct.Hilfe, DialogAct.Datenschutz, DialogAct.Kontakt, DialogAct.Sprache, DialogAct.Bot];

    private static readonly HashSet<string> Yes = ["ja", "jaa", "jo", "joa", "jup", "jep", "jap", "jawohl", "jawoll", "ok", "okay", "klar", "genau", "gerne", "gern", "einverstanden", "naturlich"];

    private static readonly HashSet<string> No = ["nein", "nee", "noo", "no", "naa", "nain"];

    private static readonly HashSet<string> Asking = ["warum", "wieso", "weshalb", "wozu", "wer", "wem", "wen", "was", "wie", "wann", "wo", "wohin", "woher", "welche", "welcher", "welches"];

    private readonly CorrectionModel _corrections;
    private readonly Dictionary<string, ActReading> _exact = new(StringComparer.Ordinal);

    private ActReader(CorrectionModel corrections, ExampleBook book)
    {
        _corrections = corrections;
        foreach (var act in book.Acts)
        {
            _exact[Key(act.Line.Text)] = new ActReading(act.Label, 1, null, null);
        }

        foreach (var aside in book.Asides)
        {
            _exact[Key(aside.Line.Text)] = new ActReading(null, 0, aside.Label, null);
        }

        foreach (var unclear in book.Unclear)
        {
            _exact[Key(unclear.Text)] = new ActReading(null, 0, null, null);
        }
    }

    public static ActReader Train(Lessons lessons, ExampleBook book, LearntFile learnt) => new(CorrectionModel.Train(lessons, book.Corrections, learnt), book);

    /// <param name="message">The message.</param>
    /// <param name="whole">What it means as a whole.</param>
    /// <param name="clauses">What each clause means.</param>
    /// <param name="asksYesNo">A yes or a no was asked for: one at the beginning is the answer, unless the rest surely says something else.</param>
    /// <param name="answers">The message answers what was asked: "Ende der Woche" ends nothing then.</param>
    /// <param name="tellsFact">A place, a name or a way to be reached stands in the message: it is less likely to be a yes or a no.</param>
    public ActReading Read(MessageFeatures message, Meanings whole, IReadOnlyList<Meanings> clauses, bool asksYesNo, bool answers, bool tellsFact)
    {
        if (answers)
        {
            return new ActReading(Leading(message.Utterance), 0, null, null);
        }

        if (_exact.TryGetValue(Key(message.Utterance.Text), out var known))
        {
            return known;
        }

        // A single word that is no known yes or no is rather a name or a place.
        if (asksYesNo && !tellsFact && message.Utterance.Words(..).Skip(1).Any())
        {
            whole = whole with { Acts = [.. whole.Acts.Select((probability, at) => (DialogAct)at is DialogAct.Ja or DialogAct.Nein ? Math.Min(1, probability * WhenAsked) : probability)] };
        }

        float act = whole.Acts.Max();
        float aside = whole.Asides.Max();
        if (asksYesNo && Leading(message.Utterance) is { } answer && Math.Max(act, aside) < Surely)
        {
            return new ActReading(answer, Math.Max(act, Likely), null, null);
        }

        if (whole.Correction >= Likely && whole.Correction > act && whole.Correction > aside)
        {
            return new ActReading(Leading(message.Utterance), act, null, _corrections.Subject(message.Whole));
        }

        if (act > aside && act >= (Harmless.Contains(whole.BestAct) ? LikelyAndHarmless : Likely) && act > whole.Topics.Max())
        {
            var best = whole.BestAct;
            bool isAnswer = best is DialogAct.Ja or DialogAct.Nein;
            var leading = Leading(message.Utterance);
            // "Warum?" agrees to nothing.
            return new ActReading(isAnswer ? leading ?? (IsQuestion(message.Utterance) ? null : best) : best, act, Aside(clauses), null);
        }

        return new ActReading(Leading(message.Utterance), act, aside >= Likely && aside > whole.Topics.Max() ? whole.BestAside : Aside(clauses), null);
    }

    private static Aside? Aside(IReadOnlyList<Meanings> clauses) =>
        clauses.FirstOrDefault(clause => clause.Asides.Max() >= 0.6f)?.BestAside;

    private static DialogAct? Leading(Utterance utterance) => utterance.Tokens.Count == 0 ? null : utterance.Tokens[0].Folded switch
    {
        var word when Yes.Contains(word) => DialogAct.Ja,
        var word when No.Contains(word) => DialogAct.Nein,
        _ => null,
    };

    private static bool IsQuestion(Utterance utterance) =>
        utterance.Text.AsSpan().TrimEnd().EndsWith("?") || (utterance.Tokens.Count > 0 && Asking.Contains(utterance.Tokens[0].Folded));

    private static string Key(string text) => string.Join(' ', Utterance.Read(text).Tokens.Where(token => token.Kind != TokenKind.Stop).Select(token => token.Folded));
}
