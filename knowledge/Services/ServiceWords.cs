using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Which words speak for which service: those of its name, of who carries it and the nouns of its description.</summary>
internal sealed class ServiceWords
{
    private const double NameWeight = 2;
    private const double TextWeight = 1;
    private const double PartWeight = 0.6;
    private const double Most = 3;

    /// <summary>A word of more services than this ("Beratung", "Telefon") tells none from the other.</summary>
    private const int CommonFrom = 14;

    private const int ShortestPart = 5;

    /// <summary>Shorter words become others by one letter.</summary>
    private const int ShortestSlip = 7;

    /// <summary>A word that more services have is rather a concern.</summary>
    private const int MostMentioning = 3;

    /// <summary>Words of names that residents write in every second message.</summary>
    private static readonly HashSet<string> _everyday = ["meine", "mein", "suche", "finden", "hilfe", "rat", "leben", "menschen", "nummer", "junge"];

    private readonly int _count;
    private readonly Dictionary<string, List<(int Service, double Weight)>> _postings = [];
    private readonly Dictionary<string, List<(int Service, double Weight)>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly string[] _sorted;

    public ServiceWords(IReadOnlyList<Service> services, PlaceDirectory places)
    {
        _count = services.Count;
        for (int index = 0; index < services.Count; index++)
        {
            Add(index, Nouns(services[index].Name, 3), NameWeight, places);
            Add(index, Nouns(services[index].Organization ?? "", 3), TextWeight, places);
            Add(index, services[index].Description.Split(". ").SelectMany(sentence => Nouns(sentence, 4).Skip(1)), TextWeight, places);
        }

        foreach (string common in _postings.Where(posting => posting.Value.Count >= CommonFrom).Select(posting => posting.Key).ToList())
        {
            _postings.Remove(common);
        }

        _bySpan = _postings.GetAlternateLookup<ReadOnlySpan<char>>();
        _sorted = [.. _postings.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>For each service how much the words speak for it: 0 to 3, above 1.5 only when they name it.</summary>
    public double[] Fit(IReadOnlyList<Word> words)
    {
        double[] fit = new double[_count];
        // "jugend amt" names the Jugendamt.
        var joined = words.Zip(words.Skip(1)).Select(pair => pair.First.Folded + pair.Second.Folded).Where(_postings.ContainsKey);
        foreach (string word in words.Select(word => word.Folded).Where(word => word.Length >= 3).Concat(joined).Distinct())
        {
            if (_postings.TryGetValue(word, out var exact))
            {
                Count(exact, 1, fit);
            }
            else if (word.Length >= ShortestPart)
            {
                CountParts(word, fit);
            }
        }

        return fit;
    }

    /// <summary>The services that have a word in their texts when hardly any other has it; a slip in it is passed over.</summary>
    public IEnumerable<int> Mentioning(string word)
    {
        string? known = _postings.ContainsKey(word) ? word : word.Length < ShortestSlip ? null : Array.Find(_sorted, key => key.Length >= ShortestSlip && ServiceNames.IsSame(word, key));
        return known is not null && _postings[known] is { Count: <= MostMentioning } few ? few.Select(posting => posting.Service) : [];
    }

    /// <summary>"Schulden" in "Schuldenhelpline", "Mietschulden" in "Schulden".</summary>
    private void CountParts(string word, double[] fit)
    {
        int start = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        for (int longer = ~start; longer < _sorted.Length && _sorted[longer].StartsWith(word, StringComparison.Ordinal); longer++)
        {
            Count(_postings[_sorted[longer]], PartWeight, fit);
        }

        for (int cut = word.Length - 1; cut >= ShortestPart; cut--)
        {
            if (_bySpan.TryGetValue(word.AsSpan(0, cut), out var beginning))
            {
                Count(beginning, PartWeight, fit);
            }

            if (_bySpan.TryGetValue(word.AsSpan(word.Length - cut), out var ending))
            {
                Count(ending, PartWeight, fit);
            }
        }
    }

    private void Count(List<(int Service, double Weight)> postings, double share, double[] fit)
    {
        double rarity = Math.Log((double)_count / postings.Count) / Math.Log(_count);
        foreach (var (service, weight) in postings)
        {
            fit[service] = Math.Min(Most, fit[service] + (share * weight * rarity));
        }
    }

    private void Add(int service, IEnumerable<string> words, double weight, PlaceDirectory places)
    {
        foreach (string word in words.Where(word => !_everyday.Contains(word) && places.FindByName(word) is null))
        {
            if (!_postings.TryGetValue(word, out var postings))
            {
                _postings[word] = postings = [];
            }

            if (postings.All(posting => posting.Service != service))
            {
                postings.Add((service, weight));
            }
        }
    }

    private static IEnumerable<string> Nouns(string text, int shortest) =>
        Word.Read(text).Where(word => (word.IsCapitalised || word.IsNumber) && word.Folded.Length >= shortest).Select(word => word.Folded);
}
