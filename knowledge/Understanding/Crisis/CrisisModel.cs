using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Feels danger in words that no rule foresees; learns from the examples beside the crisis kinds.</summary>
internal sealed class CrisisModel
{
    private static readonly CrisisKind[] Kinds = Enum.GetValues<CrisisKind>();

    private readonly LinearModel _model;

    private CrisisModel(LinearModel model) => _model = model;

    public static CrisisModel Train(Lessons lessons, IReadOnlyList<CrisisExamples> crises, IEnumerable<Example> harmless)
    {
        var lines = new List<LabelledVector>();
        foreach (var crisis in crises)
        {
            int label = Array.IndexOf(Kinds, crisis.Kind) * 2;
            lines.AddRange(crisis.Certain.Select(line => new LabelledVector(lessons.Read(line.Text), label)));
            lines.AddRange(crisis.Unclear.Select(line => new LabelledVector(lessons.Read(line.Text), label + 1)));
        }

        lines.AddRange(harmless.Select(line => new LabelledVector(lessons.Read(line.Text), Kinds.Length * 2)));
        return new CrisisModel(LinearModel.Learn(lines, (Kinds.Length * 2) + 1, new LearningPlan()));
    }

    /// <summary>How the words feel, as a whole or in their worst clause.</summary>
    public CrisisFeeling Read(MessageFeatures message)
    {
        var worst = Feel(message.Whole);
        foreach (var clause in message.Clauses)
        {
            var feeling = Feel(clause);
            worst = feeling.Danger > worst.Danger ? feeling : worst;
        }

        return worst;
    }

    private CrisisFeeling Feel(SparseVector features)
    {
        float[] probabilities = _model.Probabilities(features);
        float[] byKind = [.. Kinds.Select((_, at) => probabilities[2 * at] + probabilities[(2 * at) + 1])];
        return new CrisisFeeling(byKind, Kinds.Select((_, at) => probabilities[2 * at]).Sum());
    }
}
