using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>Tells which earlier answer a correction is about.</summary>
internal sealed class CorrectionModel
{
    private static readonly CorrectionSubject[] Subjects = Enum.GetValues<CorrectionSubject>();

    private readonly LinearModel _model;

    private CorrectionModel(LinearModel model) => _model = model;

    public static CorrectionModel Train(Lessons lessons, IReadOnlyList<Labelled<CorrectionSubject>> corrections, LearntFile learnt) =>
        new(LinearModel.Recall(learnt, "corrections", Subjects.Length, () => [.. corrections.Select(line => new LabelledVector(lessons.Read(line.Line.Text), (int)line.Label))]));

    public CorrectionSubject Subject(SparseVector features)
    {
        float[] probabilities = _model.Probabilities(features);
        return Subjects[Array.IndexOf(probabilities, probabilities.Max())];
    }
}
