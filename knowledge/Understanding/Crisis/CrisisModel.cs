using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Feels danger in passages that hold a sign of it; learns from the examples beside the crisis kinds and from all lines without danger.</summary>
internal sealed class CrisisModel
{
    private static readonly CrisisKind[] Kinds = Enum.GetValues<CrisisKind>();
    private static readonly int Harmless = Kinds.Length * 2;

    private readonly DangerLessons _lessons;
    private readonly LinearModel _model;

    private CrisisModel(DangerLessons lessons, LinearModel model)
    {
        _lessons = lessons;
        _model = model;
    }

    /// <summary>Learns; lines without danger count only where they hold a sign, as a whole and sentence by sentence.</summary>
    public static CrisisModel Train(DangerLessons lessons, IReadOnlyList<CrisisExamples> crises, IEnumerable<Example> harmless, LearntFile learnt) =>
        new(lessons, LinearModel.Recall(learnt, "danger", Harmless + 1, () => [.. Dangerous(lessons, crises), .. WithoutDanger(lessons, harmless)]));

    private static IEnumerable<LabelledVector> Dangerous(DangerLessons lessons, IReadOnlyList<CrisisExamples> crises)
    {
        foreach (var crisis in crises)
        {
            int label = Array.IndexOf(Kinds, crisis.Kind) * 2;
            foreach (var line in crisis.Certain)
            {
                yield return new LabelledVector(lessons.Weigh(Utterance.Read(line.Text), Range.All), label);
            }

            foreach (var line in crisis.Unclear)
            {
                yield return new LabelledVector(lessons.Weigh(Utterance.Read(line.Text), Range.All), label + 1);
            }
        }
    }

    private static IEnumerable<LabelledVector> WithoutDanger(DangerLessons lessons, IEnumerable<Example> harmless) =>
        harmless.Select(line => Utterance.Read(line.Text))
            .SelectMany(message => lessons.Passages(message).Select(passage => new LabelledVector(lessons.Weigh(message, passage.Part), Harmless)));

    /// <summary>How each passage feels that holds a sign or a hint; without one, nothing, or the message as a whole when a rule has found it suspicious.</summary>
    public IEnumerable<CrisisFeeling> Read(Utterance message, bool isSuspicious)
    {
        var passages = _lessons.Passages(message);
        return (passages.Count > 0 || !isSuspicious ? passages : [new DangerPassage(Range.All, HasSign: false)])
            .Select(passage => Feel(_lessons.Weigh(message, passage.Part), passage.HasSign));
    }

    private CrisisFeeling Feel(SparseVector features, bool hasSign)
    {
        float[] probabilities = _model.Probabilities(features);
        float[] byKind = [.. Kinds.Select((_, at) => probabilities[2 * at] + probabilities[(2 * at) + 1])];
        return new CrisisFeeling(byKind, Kinds.Select((_, at) => probabilities[2 * at]).Sum(), hasSign);
    }
}
