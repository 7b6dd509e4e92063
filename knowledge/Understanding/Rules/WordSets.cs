namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>The words that patterns ask for, grouped into sets, so that each word of a message is looked up once for all rules.</summary>
internal sealed class WordSets
{
    /// <summary>The set that every word belongs to.</summary>
    public const int Any = 0;

    /// <summary>The set of the place before the first word, written "^".</summary>
    public const int Begin = 1;

    /// <summary>The set of the place after the last word, written "$".</summary>
    public const int End = 2;

    private const int ShortestStem = 2;
    private const int ShortestMiddle = 3;

    private readonly Dictionary<string, int> _setOfKey = new(StringComparer.Ordinal) { ["_"] = Any, ["^"] = Begin, ["$"] = End };
    private readonly Dictionary<string, List<int>> _whole = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _middles = new(StringComparer.Ordinal);

    /// <summary>How many sets there are.</summary>
    public int Count => _setOfKey.Count;

    /// <summary>Every whole word that some pattern asks for.</summary>
    public IEnumerable<string> WholeWords => _whole.Keys;

    /// <summary>The number of a set of folded words; "schlag*" stands for all words that begin so, "*geld" for all that end so, "*not*" for all that hold it.</summary>
    public int Of(IEnumerable<string> words)
    {
        string[] sorted = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string key = string.Join('|', sorted);
        if (_setOfKey.TryGetValue(key, out int set))
        {
            return set;
        }

        set = Count;
        _setOfKey[key] = set;
        foreach (string word in sorted)
        {
            Add(word, set);
        }

        return set;
    }

    /// <summary>Collects the sets that a folded word belongs to.</summary>
    public void Collect(string word, List<int> sets)
    {
        Take(_whole, word, sets);
        for (int length = ShortestStem; length <= word.Length; length++)
        {
            Take(_beginnings, word.AsSpan(0, length), sets);
            Take(_endings, word.AsSpan(word.Length - length), sets);
        }

        for (int start = 0; start + ShortestMiddle <= word.Length; start++)
        {
            for (int length = ShortestMiddle; start + length <= word.Length; length++)
            {
                Take(_middles, word.AsSpan(start, length), sets);
            }
        }
    }

    private void Add(string word, int set)
    {
        string stem = word.Trim('*');
        var lists = (word.StartsWith('*'), word.EndsWith('*')) switch
        {
            (true, true) => _middles,
            (true, false) => _endings,
            (false, true) => _beginnings,
            _ => _whole,
        };
        if (!lists.TryGetValue(stem, out var sets))
        {
            lists[stem] = sets = [];
        }

        sets.Add(set);
    }

    private static void Take(Dictionary<string, List<int>> lists, ReadOnlySpan<char> word, List<int> sets)
    {
        if (lists.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found))
        {
            sets.AddRange(found);
        }
    }
}
