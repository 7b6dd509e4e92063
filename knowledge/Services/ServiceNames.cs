using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Which service is meant by somebody who types its name, also with a slip or another ending.</summary>
internal sealed class ServiceNames
{
    private const int FewestWords = 2;
    private const int MostWords = 5;
    private const int ShortestWord = 3;

    /// <summary>Endings differ in shorter words only by chance.</summary>
    private const int ShortestStem = 4;
    private const int LongestEnding = 2;

    private static readonly HashSet<string> _little = ["der", "die", "das", "des", "dem", "den", "und", "fur", "fuer", "mit", "von", "vom", "zum", "zur", "bei", "ich", "ein", "eine"];

    private readonly PlaceDirectory _places;
    private readonly Dictionary<string, List<int>> _services = [];

    /// <param name="services">The services among which one is looked for.</param>
    /// <param name="places">Names of places say where, and not which service.</param>
    public ServiceNames(IReadOnlyList<Service> services, PlaceDirectory places)
    {
        _places = places;
        for (int index = 0; index < services.Count; index++)
        {
            foreach (string word in Word.Read(services[index].Name).Select(word => word.Folded).Distinct())
            {
                if (!_services.TryGetValue(word, out var bearing))
                {
                    _services[word] = bearing = [];
                }

                bearing.Add(index);
            }
        }
    }

    /// <summary>The words of a search that could name a service.</summary>
    public string[] Telling(IReadOnlyList<Word> words) =>
        [.. words.Select(word => word.Folded).Where(word => word.Length >= ShortestWord && !_little.Contains(word) && _places.FindByName(word) is null)];

    /// <summary>The services whose names hold all the words; none for a single word, which is more often a concern, and for whole sentences.</summary>
    public IReadOnlySet<int> Named(string[] telling)
    {
        var named = new HashSet<int>();
        if (telling.Length is < FewestWords or > MostWords)
        {
            return named;
        }

        for (int at = 0; at < telling.Length; at++)
        {
            var bearing = _services.Where(entry => IsSame(telling[at], entry.Key)).SelectMany(entry => entry.Value);
            if (at == 0)
            {
                named.UnionWith(bearing);
            }
            else
            {
                named.IntersectWith(bearing);
            }

            if (named.Count == 0)
            {
                break;
            }
        }

        return named;
    }

    /// <summary>The same word, with another ending ("Ring", "Rings") or with one slip ("Jugentamt").</summary>
    public static bool IsSame(string typed, string known)
    {
        if (typed == known)
        {
            return true;
        }

        if (typed[0] != known[0] || Math.Min(typed.Length, known.Length) < ShortestStem || Math.Abs(typed.Length - known.Length) > LongestEnding)
        {
            return false;
        }

        int same = typed.AsSpan().CommonPrefixLength(known);
        return same >= ShortestStem && (same >= Math.Max(typed.Length, known.Length) - LongestEnding || IsOneSlip(typed.AsSpan(same), known.AsSpan(same)));
    }

    /// <summary>What is left behind the common beginning differs by one letter that is wrong, missing, too many or changed with its neighbour.</summary>
    private static bool IsOneSlip(ReadOnlySpan<char> typed, ReadOnlySpan<char> known) => (typed.Length - known.Length) switch
    {
        0 => typed[1..].SequenceEqual(known[1..]) || (typed.Length > 1 && typed[0] == known[1] && typed[1] == known[0] && typed[2..].SequenceEqual(known[2..])),
        1 => typed[1..].SequenceEqual(known),
        -1 => typed.SequenceEqual(known[1..]),
        _ => false,
    };
}
