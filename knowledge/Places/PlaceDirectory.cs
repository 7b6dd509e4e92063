namespace ThinkaLotse.Knowledge.Places;

/// <summary>All places of the county, and which of them a message is about.</summary>
public sealed class PlaceDirectory
{
    private const double FarthestKilometres = 10;

    private readonly PlaceNames _names;
    private readonly Dictionary<string, Place> _mainPlaces;
    private readonly Dictionary<string, Place> _municipalities;

    public PlaceDirectory(IReadOnlyList<Municipality> municipalities)
    {
        Municipalities = municipalities;
        _names = new PlaceNames(Places);
        _municipalities = municipalities.ToDictionary(municipality => municipality.Name, municipality => municipality.Place);
        _mainPlaces = municipalities.SelectMany(municipality => municipality.Place.PostalCodes).Distinct()
            .ToDictionary(code => code, MainPlace);
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>The municipalities, then their localities.</summary>
    public IEnumerable<Place> Places =>
        Municipalities.Select(municipality => municipality.Place).Concat(Municipalities.SelectMany(municipality => municipality.Localities));

    /// <summary>The place of the county from which the writer seems to be, or null: by name in any usual spelling, else by postcode (see <see cref="MainPlace"/>).</summary>
    public Place? Find(string text)
    {
        var words = Word.Read(WithoutAddressesOnTheNet(text));
        var mentions = _names.MentionedIn(words).ToList();
        if (mentions.MaxBy(mention => mention.Evidence) is not { } best)
        {
            return FindByPostalCode(words);
        }

        // "Kölleda, Ortsteil Beichlingen": the narrower name says more.
        return mentions.Select(mention => mention.Place)
            .FirstOrDefault(place => best.Place.Name == best.Place.Municipality && place.Municipality == best.Place.Name && place.Name != best.Place.Name)
            ?? best.Place;
    }

    /// <summary>The place of exactly this name, umlauts written out or not; null when the county has none.</summary>
    public Place? FindByName(string name) => _names.Exactly(name);

    /// <summary>The place nearest to a position; null when the county is farther away than ten kilometres.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    public Place? Nearest(double latitude, double longitude)
    {
        var here = new Place("", "", [], latitude, longitude, null);
        return Places.Select(place => (Place: place, Kilometres: Distance.Kilometres(here, place))).Where(candidate => candidate.Kilometres <= FarthestKilometres).OrderBy(candidate => candidate.Kilometres).FirstOrDefault().Place;
    }

    /// <summary>All municipalities in which the postcode is in use, for a question back; some codes reach beyond the county.</summary>
    public IReadOnlyList<Place> WithPostalCode(string code) =>
        [.. Municipalities.Select(municipality => municipality.Place).Where(place => place.PostalCodes.Contains(code))];

    /// <summary>The municipality to which a place belongs.</summary>
    public Place MunicipalityOf(Place place) => _municipalities[place.Municipality];

    /// <summary>The places that a curator's list such as "Elxleben, Witterda" names.</summary>
    internal IEnumerable<Place> ListedIn(string text) => _names.Listed(text);

    /// <summary>"vogelsberg@example.de" tells a name, not a home.</summary>
    private static string WithoutAddressesOnTheNet(string text) => !text.AsSpan().ContainsAny('@', '/')
        ? text
        : string.Join(' ', text.Split((char[]?)null).Where(part => !part.Contains('@', StringComparison.Ordinal) && !part.Contains("://", StringComparison.Ordinal)));

    private Place? FindByPostalCode(List<Word> words)
    {
        for (int index = 0; index < words.Count; index++)
        {
            bool isPhoneOrSum = (index > 0 && words[index - 1] is { IsNumber: true, Folded.Length: > 2 })
                || (index + 1 < words.Count && (words[index + 1].IsNumber || words[index + 1].Folded is "euro" or "eur"));
            if (!isPhoneOrSum && _mainPlaces.GetValueOrDefault(words[index].Folded) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Who shares a postcode is counted to the town among them; without a town to the village after which their administration is named; without such a one to the village nearest to the middle of them. Places whose main postcode is another come last.</summary>
    private Place MainPlace(string code)
    {
        var sharing = Municipalities.Where(municipality => municipality.Place.PostalCodes.Contains(code)).ToList();
        var middle = sharing[0].Place with
        {
            Latitude = sharing.Average(municipality => municipality.Place.Latitude),
            Longitude = sharing.Average(municipality => municipality.Place.Longitude),
        };
        return sharing
            .OrderByDescending(municipality => municipality.Place.PostalCodes[0] == code)
            .ThenByDescending(municipality => municipality.IsTown)
            .ThenByDescending(municipality => municipality.Place.Administration?.EndsWith(municipality.Name, StringComparison.Ordinal))
            .ThenBy(municipality => Distance.Kilometres(municipality.Place, middle))
            .First().Place;
    }
}
