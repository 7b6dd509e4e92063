using System.Collections.Concurrent;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Turns words into hashed features.</summary>
internal sealed class FeatureReader(ConceptBook concepts, KnownWords known)
{
    private const int LongestGroup = 5;
    private const int MostJoined = 8;
    private const int ShortestJoined = 8;
    private const uint WordSalt = 1;
    private const uint PairSalt = 2;
    private const uint GroupSalt = 3;
    private const uint IdeaSalt = 4;
    private const uint IdeaPairSalt = 5;

    /// <summary>The features of words of the examples, shared by all messages; of what only residents write nothing is kept.</summary>
    private readonly ConcurrentDictionary<string, (int[] Words, int[] Letters)> _remembered = new(StringComparer.Ordinal);

    /// <summary>The features of a whole message or line.</summary>
    public RawFeatures Read(Utterance utterance) => Read(utterance, [Range.All]);

    /// <summary>The features of some parts of a message, as if they were one.</summary>
    public RawFeatures Read(Utterance utterance, IReadOnlyList<Range> parts)
    {
        var words = new List<int>();
        var pairs = new List<int>();
        var letters = new List<int>();
        string? before = null;
        foreach (string word in parts.SelectMany(utterance.Words))
        {
            AddWord(words, letters, word);
            if (before is not null)
            {
                pairs.Add(Bucket(StableHash.Add(StableHash.Add(StableHash.Begin(WordSalt), before), word)));
                pairs.Add(Bucket(StableHash.Add(StableHash.Add(StableHash.Begin(PairSalt), before), word)));
            }

            before = word;
        }

        var (ideas, ideaPairs) = Ideas(utterance, parts);
        return new RawFeatures(Sorted(words), Sorted(pairs), Sorted(letters), ideas, ideaPairs);
    }

    private void AddWord(List<int> words, List<int> letters, string word)
    {
        if (!_remembered.TryGetValue(word, out var features))
        {
            features = OfWord(word);
            if (known.IsCommon(word))
            {
                _remembered[word] = features;
            }
        }

        words.AddRange(features.Words);
        letters.AddRange(features.Letters);
    }

    private (int[] Words, int[] Letters) OfWord(string word)
    {
        List<int> words = [Bucket(StableHash.Add(StableHash.Begin(WordSalt), word))];
        var letters = new List<int>();
        if (known.Meant(word) is { } meant)
        {
            words.Add(Bucket(StableHash.Add(StableHash.Begin(WordSalt), meant)));
        }

        for (int start = -1; start < word.Length; start++)
        {
            uint hash = StableHash.Begin(GroupSalt);
            for (int length = 1; length <= LongestGroup && start + length <= word.Length + 1; length++)
            {
                int at = start + length - 1;
                hash = StableHash.Add(hash, at < 0 || at == word.Length ? ' ' : word[at]);
                if (length >= 2)
                {
                    letters.Add(Bucket(hash));
                }
            }
        }

        return ([.. words], [.. letters]);
    }

    private (int[] Ideas, int[] Pairs) Ideas(Utterance utterance, IReadOnlyList<Range> parts)
    {
        var lookup = concepts.Lookup(known);
        var found = parts.SelectMany(part => concepts.Find(utterance.Part(part), lookup).Concat(OfJoined(utterance, part, lookup))).Distinct().ToArray();
        var pairs = new List<int>();
        for (int first = 0; first < found.Length; first++)
        {
            for (int second = first + 1; second < found.Length; second++)
            {
                pairs.Add(Bucket(StableHash.Add(StableHash.Add(StableHash.Begin(IdeaPairSalt), found[first]), found[second])));
            }
        }

        return (Sorted([.. found.Select(idea => Bucket(StableHash.Add(StableHash.Begin(IdeaSalt), idea)))]), Sorted(pairs));
    }

    /// <summary>"jugend amt" speaks of the Jugendamt: in a short message neighbours are read as one word too.</summary>
    private IEnumerable<string> OfJoined(Utterance utterance, Range part, WordLookup lookup)
    {
        Token[] tokens = [.. utterance.Part(part)];
        if (tokens.Length > MostJoined)
        {
            yield break;
        }

        for (int at = 0; at + 1 < tokens.Length; at++)
        {
            string joined = tokens[at].Folded + tokens[at + 1].Folded;
            if (joined.Length >= ShortestJoined && concepts.Has(joined))
            {
                foreach (string idea in concepts.Find([tokens[at] with { Folded = joined }], lookup))
                {
                    yield return idea;
                }
            }
        }
    }

    private static int[] Sorted(List<int> buckets)
    {
        int[] sorted = [.. buckets];
        Array.Sort(sorted);
        return sorted;
    }

    private static int Bucket(uint hash) => (int)(StableHash.Finish(hash) & (RawFeatures.BucketCount - 1));
}
