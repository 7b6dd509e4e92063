using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Which words speak for which service: those of its name, of who carries it and the nouns of its description.</summary>
internal sealed class ServiceWords
{
    private const double NameWeight = 2;
    private const double TextWeight = 1;
    private const double PartWeight = 0.6;
    private const double WayShare = 0.25;
    private const double Most = 3;

    /// <summary>A word of more services than this ("Beratung", "Telefon") tells none from the other.</summary>
    private const int CommonFrom = 14;

    private const int ShortestPart = 5;

    /// <summary>So much two words have in common at the beginning before a slip in one of them is passed over.</summary>
    private const int SameBeginning = 4;

    /// <summary>Shorter words become others by one letter.</summary>
    private const int ShortestSlip = 7;

    /// <summary>A word that more services have is rather a concern.</summary>
    private const int MostMentioning = 3;

    /// <summary>Words of names that residents write in every second message.</summary>
    private static readonly HashSet<string> _everyday = ["meine", "mein", "suche", "finden", "hilfe", "rat", "leben", "menschen", "nummer", "junge"];

    /// <summary>Words for the way and not for the help: half of all helplines have one of them in their names.</summary>
    private static readonly HashSet<string> _ways = ["telefon", "hotline", "notruf", "onlineberatung", "beratungsstelle", "stelle"];

    private readonly int _count;
    private readonly Dictionary<string, List<(int Service, double Weight)>> _postings = [];
    private readonly Dictionary<string, List<(int Service, double Weight)>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly string[] _sorted;
    private readonly string[] _backwards;

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
            KeepInNames(common);
        }

        _bySpan = _postings.GetAlternateLookup<ReadOnlySpan<char>>();
        _sorted = [.. _postings.Keys.Order(StringComparer.Ordinal)];
        _backwards = [.. _postings.Keys.Select(Backwards).Order(StringComparer.Ordinal)];
    }

    /// <summary>For each service how much the words speak for it: 0 to 3, above 1.5 only when they name it.</summary>
    public double[] Fit(IReadOnlyList<Word> words)
    {
        double[] fit = new double[_count];
        foreach (string word in words.Select(word => word.Folded).Where(word => word.Length >= 3).Distinct())
        {
            if (_postings.TryGetValue(word, out var exact))
            {
                Count(exact, 1, fit);
            }
            else if (word.Length >= ShortestPart && !CountParts(word, fit) && word.Length >= ShortestSlip)
            {
                CountSlip(word, fit);
            }
        }

        // "jugend amt" names the Jugendamt, "sorgen telefon" the Jugendsorgentelefon.
        foreach (string joined in words.Zip(words.Skip(1)).Select(pair => pair.First.Folded + pair.Second.Folded).Where(word => word.Length >= ShortestSlip).Distinct())
        {
            Count(_postings.GetValueOrDefault(joined) ?? [], 1, fit);
            CountLonger(joined, fit);
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
    private bool CountParts(string word, double[] fit)
    {
        bool found = CountLonger(word, fit);
        for (int cut = word.Length - 1; cut >= ShortestPart; cut--)
        {
            if (_bySpan.TryGetValue(word.AsSpan(0, cut), out var beginning))
            {
                Count(beginning, PartWeight, fit);
                found = true;
            }

            if (_bySpan.TryGetValue(word.AsSpan(word.Length - cut), out var ending))
            {
                Count(ending, PartWeight, fit);
                found = true;
            }
        }

        return found;
    }

    /// <summary>The words that begin or end with this one: "Schuldenhelpline" for "Schulden", "Jugendsorgentelefon" for "Sorgentelefon".</summary>
    private bool CountLonger(string word, double[] fit)
    {
        bool found = false;
        foreach (string longer in (IEnumerable<string>)[.. Beginning(_sorted, word), .. Beginning(_backwards, Backwards(word)).Select(Backwards)])
        {
            if (longer.Length > word.Length)
            {
                Count(_postings[longer], PartWeight, fit);
                found = true;
            }
        }

        return found;
    }

    /// <summary>"Jugentliche" for "Jugendliche".</summary>
    private void CountSlip(string word, double[] fit)
    {
        foreach (string meant in Beginning(_sorted, word[..SameBeginning]).Where(key => key.Length >= ShortestSlip && ServiceNames.IsSame(word, key)))
        {
            Count(_postings[meant], PartWeight, fit);
        }
    }

    private static IEnumerable<string> Beginning(string[] sorted, string beginning)
    {
        int start = Array.BinarySearch(sorted, beginning, StringComparer.Ordinal);
        for (int at = start < 0 ? ~start : start; at < sorted.Length && sorted[at].StartsWith(beginning, StringComparison.Ordinal); at++)
        {
            yield return sorted[at];
        }
    }

    private static string Backwards(string word) => string.Create(word.Length, word, (letters, from) =>
    {
        from.CopyTo(letters);
        letters.Reverse();
    });

    /// <summary>A word of many texts, such as "Kinder", still tells those apart that are called so.</summary>
    private void KeepInNames(string common)
    {
        var named = _postings[common].FindAll(posting => posting.Weight >= NameWeight);
        if (named.Count is 0 or >= CommonFrom)
        {
            _postings.Remove(common);
        }
        else
        {
            _postings[common] = named.ConvertAll(posting => (posting.Service, TextWeight));
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
                postings.Add((service, _ways.Contains(word) ? weight * WayShare : weight));
            }
        }
    }

    private static IEnumerable<string> Nouns(string text, int shortest) =>
        Word.Read(text).Where(word => (word.IsCapitalised || word.IsNumber) && word.Folded.Length >= shortest).Select(word => word.Folded);
}
