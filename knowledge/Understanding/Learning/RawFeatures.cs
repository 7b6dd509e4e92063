using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Turns words into hashed features: the words, pairs of neighbours, and letter groups inside them that survive misspelling.</summary>
internal static class RawFeatures
{
    /// <summary>A power of two, so that the low bits of a hash pick the bucket.</summary>
    public const int BucketCount = 1 << 16;

    private const int LongestGroup = 5;
    private const uint WordSalt = 1;
    private const uint PairSalt = 2;
    private const uint GroupSalt = 3;

    /// <summary>The buckets of the words' features in ascending order, each as often as it occurs.</summary>
    public static int[] Of(IReadOnlyList<string> words)
    {
        var buckets = new List<int>(words.Count * 24);
        for (int at = 0; at < words.Count; at++)
        {
            AddWord(buckets, words[at]);
            if (at > 0)
            {
                AddPair(buckets, words[at - 1], words[at]);
            }
        }

        int[] sorted = [.. buckets];
        Array.Sort(sorted);
        return sorted;
    }

    private static void AddWord(List<int> buckets, string word)
    {
        buckets.Add(Bucket(StableHash.Add(StableHash.Begin(WordSalt), word)));
        for (int start = -1; start < word.Length - 1; start++)
        {
            uint hash = StableHash.Begin(GroupSalt);
            for (int length = 1; length <= LongestGroup && start + length <= word.Length + 1; length++)
            {
                int at = start + length - 1;
                hash = StableHash.Add(hash, at < 0 || at == word.Length ? ' ' : word[at]);
                if (length >= 2)
                {
                    buckets.Add(Bucket(hash));
                }
            }
        }
    }

    private static void AddPair(List<int> buckets, string first, string second)
    {
        buckets.Add(Bucket(StableHash.Add(StableHash.Add(StableHash.Begin(WordSalt), first), second)));
        buckets.Add(Bucket(StableHash.Add(StableHash.Add(StableHash.Begin(PairSalt), first), second)));
    }

    private static int Bucket(uint hash) => (int)(StableHash.Finish(hash) & (BucketCount - 1));
}
