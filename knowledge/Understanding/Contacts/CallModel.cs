using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Whether a message allows calls, forbids them, or says nothing of them: learnt from answers of residents, with what the phrase rules found as a part of the words.</summary>
internal sealed class CallModel
{
    private const int Silent = 0;
    private const int Allowed = 1;
    private const int Forbidden = 2;
    private const int Labels = 3;

    /// <summary>Of the lines about concerns every so many is learnt as saying nothing of calls.</summary>
    private const int EveryOther = 40;

    private readonly LinearModel _model;
    private readonly CallFeatures _features;

    private CallModel(CallFeatures features, LinearModel model) => (_features, _model) = (features, model);

    /// <summary>Learns.</summary>
    /// <param name="features">What speaks for and against calls.</param>
    /// <param name="examples">Answers with what they say of calls.</param>
    /// <param name="others">Lines about concerns.</param>
    /// <param name="rules">The meanings that the phrase rules find in a text.</param>
    /// <param name="learnt">Where it is kept.</param>
    public static CallModel Train(CallFeatures features, Lazy<IReadOnlyList<ContactExample>> examples, IEnumerable<string> others, Func<string, IEnumerable<string>> rules, LearntFile learnt) =>
        new(features, LinearModel.Recall(learnt, "calls", Labels, () =>
        [
            .. examples.Value.Select(line => new LabelledVector(features.Of(CallText.Of(HeardText.Of(Utterance.Read(line.Text)), line.Name), rules(line.Text), line.Asked), line.Calls switch { null => Silent, true => Allowed, false => Forbidden })),
            .. others.Where((_, at) => at % EveryOther == 0).Select(line => new LabelledVector(features.Of(line, rules(line), Expectation.Contact), Silent, 0.5f)),
        ], new LearningPlan(Rounds: 30, Decay: 2e-5f)));

    /// <summary>How probable it is that calls are allowed, and forbidden.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="name">The writer's name, or null.</param>
    /// <param name="rules">The meanings that the phrase rules find.</param>
    /// <param name="asked">What was asked before.</param>
    public (float Allowed, float Forbidden) Read(HeardText heard, string? name, IEnumerable<string> rules, Expectation asked)
    {
        float[] all = _model.Probabilities(_features.Of(CallText.Of(heard, name), rules, asked));
        return (all[Allowed], all[Forbidden]);
    }
}
