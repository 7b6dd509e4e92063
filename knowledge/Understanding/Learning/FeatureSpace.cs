namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Knows how telling each feature is: what occurs in every line counts little, what is rare counts much.</summary>
internal sealed class FeatureSpace
{
    // Words and letters count the same whatever the length of a message; each idea counts for itself. Chosen by cross-validation.
    private static readonly float[] KindWeights = [1f, 0.5f, 1f, 0.1f, 0.035f];
    private const int FirstUnscaledKind = 3;

    private readonly float[] _rarity;

    /// <param name="rarity">How telling each bucket is.</param>
    public FeatureSpace(float[] rarity) => _rarity = rarity;

    /// <summary>Learns how telling each bucket is from the features of all lines.</summary>
    public static float[] Learn(IReadOnlyCollection<RawFeatures> lines)
    {
        int[] occurrences = new int[RawFeatures.BucketCount];
        foreach (int bucket in lines.SelectMany(line => line.Kinds).SelectMany(Distinct))
        {
            occurrences[bucket]++;
        }

        return [.. occurrences.Select(count => (float)Math.Round(Math.Log((1.0 + lines.Count) / (1.0 + count)) + 1.0, 4))];
    }

    /// <summary>Weighs raw features; the result has length one, so that long messages don't shout.</summary>
    public SparseVector Weigh(RawFeatures features)
    {
        var weighed = new List<(int Bucket, float Weight)>();
        for (int kind = 0; kind < KindWeights.Length; kind++)
        {
            int start = weighed.Count;
            AddCounted(features.Kinds[kind], weighed);
            Scale(weighed, start, kind < FirstUnscaledKind ? KindWeights[kind] / LengthFrom(weighed, start) : KindWeights[kind]);
        }

        weighed.Sort((left, right) => left.Bucket.CompareTo(right.Bucket));
        Scale(weighed, 0, 1 / LengthFrom(weighed, 0));
        return new SparseVector([.. weighed.Select(entry => entry.Bucket)], [.. weighed.Select(entry => entry.Weight)], features.Ideas.Length);
    }

    private void AddCounted(int[] buckets, List<(int Bucket, float Weight)> weighed)
    {
        for (int at = 0; at < buckets.Length;)
        {
            int bucket = buckets[at];
            int times = 0;
            for (; at < buckets.Length && buckets[at] == bucket; at++)
            {
                times++;
            }

            weighed.Add((bucket, _rarity[bucket] * (1 + MathF.Log(times))));
        }
    }

    private static IEnumerable<int> Distinct(int[] sorted)
    {
        for (int at = 0; at < sorted.Length; at++)
        {
            if (at == 0 || sorted[at] != sorted[at - 1])
            {
                yield return sorted[at];
            }
        }
    }

    private static float LengthFrom(List<(int Bucket, float Weight)> weighed, int start)
    {
        double square = 0;
        for (int at = start; at < weighed.Count; at++)
        {
            square += (double)weighed[at].Weight * weighed[at].Weight;
        }

        return square > 0 ? (float)Math.Sqrt(square) : 1;
    }

    private static void Scale(List<(int Bucket, float Weight)> weighed, int start, float factor)
    {
        for (int at = start; at < weighed.Count; at++)
        {
            weighed[at] = (weighed[at].Bucket, weighed[at].Weight * factor);
        }
    }
}
