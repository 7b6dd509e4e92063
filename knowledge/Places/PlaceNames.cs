namespace ThinkaLotse.Knowledge.Places;

/// <summary>The names of all places in every spelling that residents use; finds where a text names one.</summary>
internal sealed class PlaceNames
{
    /// <summary>With one wrong letter "Büchel" is the ordinary word "buchen"; among longer names there is no such neighbour.</summary>
    private const int SafeLength = 7;

    private const int ShortestWithSlip = 6;

    private readonly Dictionary<string, Place> _places = [];
    private readonly int _longestInWords;

    public PlaceNames(IEnumerable<Place> places)
    {
        var all = places.ToList();
        foreach (var place in all)
        {
            _places.TryAdd(Key(Word.Read(place.Name)), place);
        }

        _longestInWords = _places.Keys.Select(key => key.Count(letter => letter == ' ') + 1).DefaultIfEmpty(0).Max();
        foreach (var place in all.Where(place => place.Name.Contains('-', StringComparison.Ordinal)))
        {
            foreach (var half in Word.Read(place.Name).Where(half => half.Folded.Length >= ShortestWithSlip))
            {
                _places.TryAdd(half.Folded, place);
            }
        }
    }

    /// <summary>The place of exactly this name, or null.</summary>
    public Place? Exactly(string name) => _places.GetValueOrDefault(Key(Word.Read(name)));

    /// <summary>The places that the text names letter by letter, without regard to what the words around say.</summary>
    public IEnumerable<Place> Listed(string text)
    {
        var words = Word.Read(text);
        return Enumerable.Range(0, words.Count).Select(first => LongestAt(words, first).Place).OfType<Place>();
    }

    /// <summary>The places that a message is likely to mean, in its order.</summary>
    public IEnumerable<PlaceMention> MentionedIn(List<Word> words)
    {
        for (int first = 0; first < words.Count; first++)
        {
            var (place, after) = LongestAt(words, first);
            if (PlaceCues.Judge(words, first, after) is { } evidence
                && (place is null ? WithSlip(words[first].Folded, evidence) : Believable(place, words[first], evidence)) is { } meant)
            {
                yield return new PlaceMention(meant, evidence);
            }
        }
    }

    private static Place? Believable(Place place, Word word, PlaceEvidence evidence) =>
        word.Folded.Length >= ShortestWithSlip || word.IsCapitalised || evidence > PlaceEvidence.Named ? place : null;

    private static string Key(IEnumerable<Word> words) => string.Join(' ', words.Select(word => word.Folded));

    private (Place? Place, int After) LongestAt(List<Word> words, int first)
    {
        for (int count = Math.Min(_longestInWords, words.Count - first); count > 0; count--)
        {
            string key = count == 1 ? words[first].Folded : Key(words.Skip(first).Take(count));
            if (_places.TryGetValue(key, out var place))
            {
                return (place, first + count);
            }
        }

        return (null, first + 1);
    }

    /// <summary>"Sömerda", "Buttstedt"; but not "Weißenseer", which is a street or a person.</summary>
    private Place? WithSlip(string word, PlaceEvidence evidence)
    {
        int shortest = evidence == PlaceEvidence.Home ? ShortestWithSlip : SafeLength;
        return word.Length < shortest - 1
            ? null
            : _places.FirstOrDefault(name => name.Key.Length >= shortest
                && Spelling.IsOneSlipApart(word, name.Key)
                && !(word.EndsWith('r') && word.AsSpan(0, word.Length - 1).SequenceEqual(name.Key))).Value;
    }
}
