using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Whether a message allows calls, forbids them, or says nothing of them: learnt from answers of residents, with what the phrase rules found as a part of the words.</summary>
internal sealed partial class CallModel
{
    private const int Silent = 0;
    private const int Allowed = 1;
    private const int Forbidden = 2;
    private const int Labels = 3;

    /// <summary>Of the lines about concerns every so many is learnt as saying nothing of calls.</summary>
    private const int EveryOther = 40;

    private readonly LinearModel _model;
    private readonly Lessons _lessons;

    private CallModel(Lessons lessons, LinearModel model) => (_lessons, _model) = (lessons, model);

    /// <summary>Learns.</summary>
    /// <param name="lessons">Makes texts ready.</param>
    /// <param name="examples">Answers with what they say of calls.</param>
    /// <param name="others">Lines about concerns.</param>
    /// <param name="rules">The meanings that the phrase rules find in a text.</param>
    /// <param name="learnt">Where it is kept.</param>
    public static CallModel Train(Lessons lessons, Lazy<IReadOnlyList<ContactExample>> examples, IEnumerable<string> others, Func<string, IEnumerable<string>> rules, LearntFile learnt) =>
        new(lessons, LinearModel.Recall(learnt, "calls", Labels, () =>
        [
            .. examples.Value.Select(line => new LabelledVector(lessons.Read(Prepared(line.Text, rules(line.Text))), line.Calls switch { null => Silent, true => Allowed, false => Forbidden })),
            .. others.Where((_, at) => at % EveryOther == 0).Select(line => new LabelledVector(lessons.Read(Prepared(line, rules(line))), Silent, 0.5f)),
        ]));

    /// <summary>How probable it is that calls are allowed, and forbidden.</summary>
    public (float Allowed, float Forbidden) Read(string text, IEnumerable<string> rules)
    {
        float[] all = _model.Probabilities(_lessons.Read(Prepared(text, rules)));
        return (all[Allowed], all[Forbidden]);
    }

    /// <summary>Numbers and addresses as one word each, and the rules' findings as words of their own.</summary>
    private static string Prepared(string text, IEnumerable<string> rules) =>
        $"{Number().Replace(Address().Replace(text, " zqmail "), " zqzahl ")} {string.Join(' ', rules.Order(StringComparer.Ordinal).Select(rule => "zq" + rule))}";

    [GeneratedRegex(@"\S+@\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"\+?\d[\d\s()/.\-]{4,}\d", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
