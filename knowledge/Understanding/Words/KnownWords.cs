namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>Knows the words of the examples and finds the one that a misspelt word was meant to be: one slip of the finger away, or sounding alike.</summary>
internal sealed class KnownWords
{
    private const int Shortest = 5;
    private const int Longest = 30;
    private const int LongEnough = 7;
    private const int VeryLong = 10;
    private const int OftenEnough = 3;

    // Vowels, and consonants that German ears or fingers mix up.
    private static readonly string[] Alike = ["aeiou", "bp", "dt", "gk", "sz", "mn", "fvw", "ijy", "ck"];

    private readonly Dictionary<string, int> _counts;
    private readonly Dictionary<string, string> _bySound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byRemoval = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byLetters = new(StringComparer.Ordinal);

    private KnownWords(Dictionary<string, int> counts)
    {
        _counts = counts;
        foreach ((string word, _) in counts.Where(entry => entry.Key.Length >= Shortest && entry.Value >= OftenEnough)
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _bySound.TryAdd(Sound.Of(word), word);
            _byRemoval.TryAdd(word, word);
            for (int at = 0; at < word.Length; at++)
            {
                _byRemoval.TryAdd(word.Remove(at, 1), word);
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

    /// <summary>Whether a word occurs in the examples.</summary>
    public bool Has(string word) => _counts.ContainsKey(word);

    /// <summary>The word that was meant, or null when the word is known or nothing is near.</summary>
    public string? Meant(string word)
    {
        if (word.Length is < Shortest or > Longest || _counts.GetValueOrDefault(word) >= OftenEnough)
        {
            return null;
        }

        return _bySound.GetValueOrDefault(Sound.Of(word)) ?? OneSlipAway(word) ?? SameLetters(word);
    }

    // Hurried fingers swap letters anywhere in a long word and drop one: the letters in order of the alphabet tell it all the same.
    private void AddLetters(string word)
    {
        if (word.Length < LongEnough)
        {
            return;
        }

        string letters = Sorted(word);
        _byLetters.TryAdd(letters, word);
        for (int at = 0; at < letters.Length && word.Length >= VeryLong; at++)
        {
            _byLetters.TryAdd(letters.Remove(at, 1), word);
        }
    }

    private string? SameLetters(string word)
    {
        if (word.Length < LongEnough)
        {
            return null;
        }

        string letters = Sorted(word);
        if (_byLetters.TryGetValue(letters, out string? meant))
        {
            return meant;
        }

        for (int at = 0; at < letters.Length && word.Length > VeryLong; at++)
        {
            if (_byLetters.TryGetValue(letters.Remove(at, 1), out meant) && meant.Length == word.Length - 1)
            {
                return meant;
            }
        }

        return null;
    }

    private static string Sorted(string word) => string.Concat(word.Order());

    // A missing letter, a letter too many, a wrong letter or two swapped: both words less one letter are the same.
    private string? OneSlipAway(string word)
    {
        if (_byRemoval.TryGetValue(word, out string? meant) && IsOneSlip(word, meant))
        {
            return meant;
        }

        for (int at = 0; at < word.Length; at++)
        {
            if (_byRemoval.TryGetValue(word.Remove(at, 1), out meant) && IsOneSlip(word, meant))
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
