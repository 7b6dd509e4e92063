using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Knows how telling each feature is: what occurs in every line counts little, what is rare counts much.</summary>
internal sealed class FeatureSpace
{
    private readonly float[] _rarity;

    private FeatureSpace(float[] rarity) => _rarity = rarity;

    /// <summary>Learns from the features of all lines.</summary>
    public static FeatureSpace Learn(IReadOnlyCollection<int[]> lines)
    {
        int[] occurrences = new int[RawFeatures.BucketCount];
        foreach (int[] line in lines)
        {
            int last = -1;
            foreach (int bucket in line)
            {
                if (bucket != last)
                {
                    occurrences[bucket]++;
                    last = bucket;
                }
            }
        }

        return new FeatureSpace([.. occurrences.Select(count => (float)Math.Round(Math.Log((1.0 + lines.Count) / (1.0 + count)) + 1.0, 4))]);
    }

    /// <summary>The weighed features of one line.</summary>
    public SparseVector Read(string line)
    {
        var utterance = Utterance.Read(line);
        return Weigh(RawFeatures.Of([.. utterance.Words(..)]));
    }

    /// <summary>Weighs raw features; the result has length one, so that long messages don't shout.</summary>
    public SparseVector Weigh(int[] features)
    {
        int[] buckets = new int[features.Length];
        float[] weights = new float[features.Length];
        int count = 0;
        for (int at = 0; at < features.Length;)
        {
            int bucket = features[at];
            int times = 0;
            for (; at < features.Length && features[at] == bucket; at++)
            {
                times++;
            }

            buckets[count] = bucket;
            weights[count++] = _rarity[bucket] * (1 + MathF.Log(times));
        }

        Array.Resize(ref buckets, count);
        Array.Resize(ref weights, count);
        return new SparseVector(buckets, ToLengthOne(weights));
    }

    private static float[] ToLengthOne(float[] weights)
    {
        double square = 0;
        foreach (float weight in weights)
        {
            square += (double)weight * weight;
        }

        float scale = square > 0 ? (float)(1 / Math.Sqrt(square)) : 0;
        for (int at = 0; at < weights.Length; at++)
        {
            weights[at] *= scale;
        }

        return weights;
    }
}
