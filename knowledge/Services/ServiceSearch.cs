using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Finds the services that fit a concern, a place and what the resident wrote; never one whose facts are only an old hint.</summary>
public sealed class ServiceSearch
{
    /// <summary>The office itself: a resident who writes here is already there, so others come first.</summary>
    public const string OwnOffice = "local.thinka";

    private readonly IReadOnlyList<ServiceRating> _ratings;
    private readonly ServiceWords _words;

    public ServiceSearch(IEnumerable<Service> services, PlaceDirectory places)
    {
        var shown = services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false }).ToList();
        _words = new ServiceWords(shown, places);
        _ratings = [.. shown.Select(service => new ServiceRating(service, places))];
    }

    /// <summary>The best first; empty when nothing fits.</summary>
    public IReadOnlyList<ServiceMatch> Find(ServiceQuery query)
    {
        var words = Word.Read(query.Words);
        double[] fit = _words.Fit(words);
        return
        [
            .. _ratings.Select((rating, index) => rating.Rate(query, words, fit[index])).OfType<ServiceMatch>()
                .OrderBy(match => match.Service.Id == OwnOffice)
                .ThenByDescending(match => match.Score)
                .ThenBy(match => match.Service.Id, StringComparer.Ordinal)
                .Take(query.Limit),
        ];
    }
}
