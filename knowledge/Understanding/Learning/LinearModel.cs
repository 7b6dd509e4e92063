using System.Numerics;
using System.Runtime.CompilerServices;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>A softmax regression over hashed features, learnt by gradient descent in a fixed order.</summary>
internal sealed class LinearModel
{
    private readonly int _labelCount;
    private readonly int _stride;
    private readonly float[] _weights;

    private LinearModel(int labelCount, float[]? weights = null)
    {
        _labelCount = labelCount;
        _stride = (labelCount + 7) / 8 * 8;
        _weights = weights ?? new float[(RawFeatures.BucketCount + 1) * _stride];
    }

    /// <summary>The model kept under a name, or one that learns now.</summary>
    /// <param name="learnt">Where it is kept.</param>
    /// <param name="name">Under which name.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="lines">Read only when it has to learn.</param>
    /// <param name="plan">How it learns; null: as usual.</param>
    public static LinearModel Recall(LearntFile learnt, string name, int labelCount, Func<IReadOnlyList<LabelledVector>> lines, LearningPlan? plan = null) =>
        new(labelCount, learnt.Recall(name, () => Learn(lines(), labelCount, plan ?? new LearningPlan())._weights));

    /// <summary>Learns from lines whose labels are 0 … labelCount-1.</summary>
    public static LinearModel Learn(IReadOnlyList<LabelledVector> lines, int labelCount, LearningPlan plan)
    {
        var model = new LinearModel(labelCount);
        int[] order = [.. Enumerable.Range(0, lines.Count)];
        var random = new SeededOrder(plan.Seed);
        float[] scores = new float[model._stride];
        int steps = plan.Rounds * lines.Count;
        int step = 0;
        float shrink = 1;
        for (int round = 0; round < plan.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (int line in order)
            {
                float rate = plan.Rate * (1 - (step++ / (float)steps));
                model.Step(lines[line], rate, scores, ref shrink, plan.Decay);
            }
        }

        model.Finish(shrink);
        return model;
    }

    /// <summary>The probability of each label.</summary>
    public float[] Probabilities(SparseVector features, float sharpness = 1)
    {
        float[] scores = new float[_stride];
        Score(features, scores, 1);
        for (int label = 0; label < _labelCount; label++)
        {
            scores[label] *= sharpness;
        }

        ToProbabilities(scores.AsSpan(0, _labelCount));
        return scores[.._labelCount];
    }

    // Weights are kept divided by "shrink", so that decay touches one number instead of all.
    private void Step(LabelledVector line, float rate, float[] scores, ref float shrink, float decay)
    {
        Score(line.Features, scores, shrink);
        ToProbabilities(scores.AsSpan(0, _labelCount));
        scores[line.Label] -= 1;
        shrink *= 1 - (rate * decay);
        Update(line.Features, scores, -rate * line.Importance / shrink);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Score(SparseVector features, float[] scores, float shrink)
    {
        Array.Clear(scores);
        int width = Vector<float>.Count;
        for (int at = 0; at < features.Buckets.Length; at++)
        {
            int start = features.Buckets[at] * _stride;
            float weight = features.Weights[at] * shrink;
            for (int label = 0; label < _stride; label += width)
            {
                (new Vector<float>(scores, label) + (new Vector<float>(_weights, start + label) * weight)).CopyTo(scores, label);
            }
        }

        int bias = RawFeatures.BucketCount * _stride;
        for (int label = 0; label < _stride; label++)
        {
            scores[label] += _weights[bias + label] * shrink;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Update(SparseVector features, float[] gradient, float scale)
    {
        int width = Vector<float>.Count;
        for (int at = 0; at < features.Buckets.Length; at++)
        {
            int start = features.Buckets[at] * _stride;
            float weight = features.Weights[at] * scale;
            for (int label = 0; label < _stride; label += width)
            {
                (new Vector<float>(_weights, start + label) + (new Vector<float>(gradient, label) * weight)).CopyTo(_weights, start + label);
            }
        }

        int bias = RawFeatures.BucketCount * _stride;
        for (int label = 0; label < _labelCount; label++)
        {
            _weights[bias + label] += gradient[label] * scale * 0.1f;
        }
    }

    private static void ToProbabilities(Span<float> scores)
    {
        float highest = float.NegativeInfinity;
        foreach (float score in scores)
        {
            highest = Math.Max(highest, score);
        }

        float sum = 0;
        for (int label = 0; label < scores.Length; label++)
        {
            scores[label] = MathF.Exp(scores[label] - highest);
            sum += scores[label];
        }

        for (int label = 0; label < scores.Length; label++)
        {
            scores[label] /= sum;
        }
    }

    // Rounded, so that a last bit that differs between machines decides nothing.
    private void Finish(float shrink)
    {
        for (int at = 0; at < _weights.Length; at++)
        {
            _weights[at] = MathF.Round(_weights[at] * shrink, 4);
        }
    }
}
