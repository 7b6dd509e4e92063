using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Acts;

/// <summary>Tells acts, side questions and corrections from concerns; learns from the examples of the acts.</summary>
internal sealed class ActModel
{
    private readonly object?[] _meanings;
    private readonly LinearModel _model;

    private ActModel(object?[] meanings, LinearModel model)
    {
        _meanings = meanings;
        _model = model;
    }

    public static ActModel Train(FeatureSpace space, ExampleBook book)
    {
        object?[] meanings =
        [
            .. Enum.GetValues<DialogAct>().Cast<object>(), .. Enum.GetValues<Aside>().Cast<object>(),
            .. Enum.GetValues<CorrectionSubject>().Cast<object>(), null,
        ];
        var lines = new List<LabelledVector>();
        void Add(string text, object? meaning) => lines.Add(new LabelledVector(space.Read(text), Array.IndexOf(meanings, meaning)));
        foreach (var act in book.Acts)
        {
            Add(act.Text, act.Label);
        }

        foreach (var aside in book.Asides)
        {
            Add(aside.Text, aside.Label);
        }

        foreach (var correction in book.Corrections)
        {
            Add(correction.Text, correction.Label);
        }

        foreach (string other in book.Topics.SelectMany(topic => topic.Lines).Concat(book.Unclear))
        {
            Add(other, null);
        }

        return new ActModel(meanings, LinearModel.Learn(lines, meanings.Length, new LearningPlan()));
    }

    /// <summary>The most probable meaning (a <see cref="DialogAct"/>, <see cref="Aside"/> or <see cref="CorrectionSubject"/>; null for none) and how probable it is.</summary>
    public (object? Meaning, float Probability) Read(SparseVector features)
    {
        float[] probabilities = _model.Probabilities(features);
        int best = Array.IndexOf(probabilities, probabilities.Max());
        return (_meanings[best], probabilities[best]);
    }
}
