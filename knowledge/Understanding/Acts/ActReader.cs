using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>Tells what a message does in the conversation: exact short forms first, then the model, and a leading yes or no before other words.</summary>
internal sealed class ActReader
{
    private const float Likely = 0.5f;

    private static readonly HashSet<string> Yes = ["ja", "jaa", "jo", "joa", "jup", "jep", "jap", "jawohl", "jawoll", "ok", "okay", "klar", "genau", "gerne", "gern", "einverstanden", "natürlich"];

    private static readonly HashSet<string> No = ["nein", "nee", "noo", "no", "naa", "nain"];

    private readonly ActModel _model;
    private readonly Dictionary<string, object?> _exact = new(StringComparer.Ordinal);

    private ActReader(ActModel model, ExampleBook book)
    {
        _model = model;
        foreach (var act in book.Acts)
        {
            _exact[Key(act.Text)] = act.Label;
        }

        foreach (var aside in book.Asides)
        {
            _exact[Key(aside.Text)] = aside.Label;
        }

        foreach (string unclear in book.Unclear)
        {
            _exact[Key(unclear)] = null;
        }
    }

    public static ActReader Train(FeatureSpace space, ExampleBook book) => new(ActModel.Train(space, book), book);

    /// <param name="message">The message.</param>
    /// <param name="namesConcern">Whether the words surely name a concern; then only a leading yes or no counts.</param>
    public ActReading Read(MessageFeatures message, bool namesConcern)
    {
        if (_exact.TryGetValue(Key(message.Utterance.Text), out object? known))
        {
            return Reading(known);
        }

        var (meaning, probability) = _model.Read(message.Whole);
        if (probability >= Likely && meaning is not null && !(namesConcern && meaning is DialogAct))
        {
            return Reading(meaning) is { Act: null } side ? side with { Act = Leading(message.Utterance) } : Reading(meaning);
        }

        var aside = message.Clauses.Select(_model.Read).FirstOrDefault(part => part.Probability >= Likely && part.Meaning is Aside).Meaning;
        return new ActReading(Leading(message.Utterance), aside as Aside?, null);
    }

    private static DialogAct? Leading(Utterance utterance) => utterance.Tokens.Count == 0 ? null : utterance.Tokens[0].Folded switch
    {
        var word when Yes.Contains(word) => DialogAct.Ja,
        var word when No.Contains(word) => DialogAct.Nein,
        _ => null,
    };

    private static ActReading Reading(object? meaning) => new(meaning as DialogAct?, meaning as Aside?, meaning as CorrectionSubject?);

    private static string Key(string text) => string.Join(' ', Utterance.Read(text).Tokens.Where(token => token.Kind != TokenKind.Stop).Select(token => token.Folded));
}
