namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>Knows the words of the examples and finds the one that a misspelt word was meant to be: one slip of the finger away, or sounding alike.</summary>
internal sealed class KnownWords
{
    private const int Shortest = 5;
    private const int Longest = 30;
    private const int LongEnough = 7;
    private const int VeryLong = 10;
    private const int OftenEnough = 3;
    private const int Common = 12;

    // Vowels, and consonants that German ears or fingers mix up.
    private static readonly string[] Alike = ["aeiou", "bp", "dt", "gk", "sz", "mn", "fvw", "ijy", "ck"];

    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, string> _bySound = new(StringComparer.Ordinal);

    // Under the hash of a word less one letter, so that no such word has to be kept.
    private readonly Dictionary<ulong, string> _byRemoval = [];
    private readonly Dictionary<ulong, string> _byLetters = [];
    private readonly KnownWords? _before;

    private KnownWords(Dictionary<string, int> counts, KnownWords? before = null)
    {
        _counts = counts;
        _before = before;
        foreach ((string word, _) in counts.Where(entry => entry.Key.Length >= Shortest && entry.Value >= OftenEnough)
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _bySound.TryAdd(Sound.Of(word), word);
            for (int at = -1; at < word.Length; at++)
            {
                _byRemoval.TryAdd(HashWithout(word, at), word);
            }

            AddLetters(word);
        }
    }

    /// <summary>Knows nothing and mends nothing.</summary>
    public static KnownWords None { get; } = new([]);

    /// <summary>Learns from words as they occur, and from words that are right whatever their number.</summary>
    public static KnownWords Learn(IEnumerable<string> occurring, IEnumerable<string> right)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in occurring)
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        foreach (string word in right)
        {
            counts[word] = counts.GetValueOrDefault(word) + OftenEnough;
        }

        return new KnownWords(counts);
    }

    /// <summary>These words, and others that are right as well; what these know counts first.</summary>
    public KnownWords With(IEnumerable<string> right) =>
        new(right.Distinct(StringComparer.Ordinal).Where(word => Count(word) < OftenEnough).ToDictionary(word => word, _ => OftenEnough, StringComparer.Ordinal), this);

    /// <summary>A word of everyday use: it occurs often enough in the examples to be worth remembering what it means.</summary>
    public bool IsCommon(string word) => Count(word) >= Common;

    /// <summary>The word that was meant, or null when the word is known or nothing is near.</summary>
    public string? Meant(string word)
    {
        return word.Length is < Shortest or > Longest || Count(word) >= OftenEnough ? null : Nearest(word);
    }

    private int Count(string word) => _counts.TryGetValue(word, out int count) ? count : _before?.Count(word) ?? 0;

    private string? Nearest(string word) => _before?.Nearest(word) ?? _bySound.GetValueOrDefault(Sound.Of(word)) ?? OneSlipAway(word) ?? SameLetters(word);

    // Hurried fingers swap letters anywhere in a long word and drop one: the letters in order of the alphabet tell it all the same.
    private void AddLetters(string word)
    {
        if (word.Length < LongEnough)
        {
            return;
        }

        string letters = Sorted(word);
        for (int at = -1; at < (word.Length >= VeryLong ? letters.Length : 0); at++)
        {
            _byLetters.TryAdd(HashWithout(letters, at), word);
        }
    }

    private string? SameLetters(string word)
    {
        if (word.Length < LongEnough)
        {
            return null;
        }

        string letters = Sorted(word);
        if (_byLetters.TryGetValue(HashWithout(letters, -1), out string? meant))
        {
            return meant;
        }

        for (int at = 0; at < letters.Length && word.Length > VeryLong; at++)
        {
            if (_byLetters.TryGetValue(HashWithout(letters, at), out meant) && meant.Length == word.Length - 1)
            {
                return meant;
            }
        }

        return null;
    }

    /// <summary>The hash of a word less the letter at a position; of all of it for -1.</summary>
    private static ulong HashWithout(string word, int without)
    {
        ulong hash = 14695981039346656037;
        for (int at = 0; at < word.Length; at++)
        {
            hash = at == without ? hash : (hash ^ word[at]) * 1099511628211;
        }

        return hash;
    }

    private static string Sorted(string word) => string.Concat(word.Order());

    // A missing letter, a letter too many, a wrong letter or two swapped: both words less one letter are the same.
    private string? OneSlipAway(string word)
    {
        for (int at = -1; at < word.Length; at++)
        {
            if (_byRemoval.TryGetValue(HashWithout(word, at), out string? meant) && IsOneSlip(word, meant))
            {
                return meant;
            }
        }

        return null;
    }

    // Swapped letters are slips in any word; a letter more or less only in longer ones; another letter only where the two are easily taken for each other.
    private static bool IsOneSlip(string written, string meant)
    {
        if (written[0] != meant[0])
        {
            return false;
        }

        int start = 0;
        while (start < written.Length && start < meant.Length && written[start] == meant[start])
        {
            start++;
        }

        int end = 0;
        while (end < written.Length - start && end < meant.Length - start && written[^(end + 1)] == meant[^(end + 1)])
        {
            end++;
        }

        return (written[start..^end], meant[start..^end]) switch
        {
            ({ Length: 2 } left, { Length: 2 } right) => left[0] == right[1] && left[1] == right[0],
            ({ Length: 1 } left, { Length: 1 } right) => written.Length >= LongEnough && Alike.Any(letters => letters.Contains(left[0]) && letters.Contains(right[0])),
            var (left, right) when left.Length + right.Length == 1 => end > 0 && (written.Length >= VeryLong || IsEasilyDropped(written, (left + right)[0], start)),
            _ => false,
        };
    }

    // A vowel, an h, or one of two equal letters.
    private static bool IsEasilyDropped(string word, char letter, int at) =>
        letter == 'h' || Alike[0].Contains(letter) || (at > 0 && word[at - 1] == letter) || (at < word.Length && word[at] == letter);
}
