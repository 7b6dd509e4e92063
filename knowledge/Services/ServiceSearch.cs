using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Finds the services that fit a concern, a place and what the resident wrote; never one whose facts are only an old hint.</summary>
public sealed class ServiceSearch
{
    /// <summary>The office itself: a resident who writes here is already there, so others come first.</summary>
    public const string OwnOffice = "local.thinka";

    private readonly Func<IReadOnlyList<Service>> _services;
    private readonly PlaceDirectory _places;
    private volatile Index _index;

    /// <summary>Searches services that never change.</summary>
    public ServiceSearch(IReadOnlyList<Service> services, PlaceDirectory places)
        : this(() => services, places)
    {
    }

    /// <summary>Searches all that the office knows at the time of the question.</summary>
    public ServiceSearch(KnowledgeBase knowledge)
        : this(() => knowledge.Services, knowledge.Places)
    {
    }

    private ServiceSearch(Func<IReadOnlyList<Service>> services, PlaceDirectory places)
    {
        (_services, _places) = (services, places);
        _index = new Index(services(), places);
    }

    /// <summary>The best first; empty when nothing fits.</summary>
    public IReadOnlyList<ServiceMatch> Find(ServiceQuery query)
    {
        var words = Word.Read(query.Words);
        var index = Current();
        double[] fit = index.Words.Fit(words);
        var naming = index.NamingBy(words);
        var ranked = Ranked(index.Ratings.Select((rating, at) => rating.Rate(query, words, fit[at], naming.GetValueOrDefault(at))).OfType<ServiceMatch>());
        return [.. (query.Now is { } now ? AtTime([.. ranked], query.Limit, now) : ranked).Take(query.Limit)];
    }

    private static IEnumerable<ServiceMatch> Ranked(IEnumerable<ServiceMatch> matches) => matches
        .OrderBy(match => match.Service.Id == OwnOffice)
        .ThenByDescending(match => match.Score)
        .ThenBy(match => match.Service.Id, StringComparer.Ordinal);

    /// <summary>Looks at the clock only for those that it can bring among the first.</summary>
    private static IEnumerable<ServiceMatch> AtTime(IReadOnlyList<ServiceMatch> ranked, int limit, LocalDateTime now)
    {
        double last = ranked.Take(limit).Select(match => match.Score).DefaultIfEmpty().Min();
        return Ranked(ranked.Where(match => match.Score >= last - ServiceRating.MostAtTime || match.Service.Id == OwnOffice).Select(match => ServiceRating.AtTime(match, now)));
    }

    private Index Current()
    {
        var services = _services();
        if (!ReferenceEquals(_index.Services, services))
        {
            _index = new Index(services, _places);
        }

        return _index;
    }

    private sealed class Index
    {
        public Index(IReadOnlyList<Service> services, PlaceDirectory places)
        {
            Services = services;
            var shown = services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false }).ToList();
            Words = new ServiceWords(shown, places);
            Names = new ServiceNames(shown, places);
            var special = shown.SelectMany(service => service.SpecialFor.Select(word => Spelling.Fold(word)).Distinct()).GroupBy(word => word).Where(word => word.Count() > 1).Select(word => word.Key).ToHashSet();
            Ratings = [.. shown.Select(service => new ServiceRating(service, places, special))];
        }

        public IReadOnlyList<Service> Services { get; }

        public ServiceWords Words { get; }

        public ServiceNames Names { get; }

        public IReadOnlyList<ServiceRating> Ratings { get; }

        /// <summary>The services that the words name, by their position.</summary>
        public Dictionary<int, ServiceNaming> NamingBy(List<Word> words) => Names.Telling(words) switch
        {
            [var single] => Words.Mentioning(single).ToDictionary(at => at, _ => ServiceNaming.Mentioned),
            var telling => Names.Named(telling).ToDictionary(at => at, _ => ServiceNaming.Named),
        };
    }
}
