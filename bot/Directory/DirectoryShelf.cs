using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Directory;

/// <summary>What the public directory lays out: only services that residents may see, by topic and by place, each list with the office itself last.</summary>
public sealed class DirectoryShelf(KnowledgeBase knowledge, EmergencyCards emergency)
{
    private readonly ServiceSearch _search = new(knowledge);
    private readonly Dictionary<string, Municipality> _places = knowledge.Places.Municipalities.ToDictionary(municipality => PlaceSlug.Of(municipality.Name));
    private volatile Shelves _shelves = new(knowledge.Services, knowledge.Places);

    /// <summary>Every service with a page, by name.</summary>
    public IReadOnlyList<Service> Services => Current().Named;

    /// <summary>By slug.</summary>
    public IReadOnlyDictionary<string, Municipality> Places => _places;

    /// <summary>The service with the id, or null where residents may not see it.</summary>
    public Service? Find(string id) => knowledge.FindService(id) is { IsShownToResidents: true } service ? service : null;

    /// <summary>The services for a topic, the most fitting first.</summary>
    public IReadOnlyList<ServiceMatch> For(Topic topic) => _search.Find(new ServiceQuery([topic.Id], Limit: int.MaxValue));

    /// <summary>The services for the people of a municipality, the nearest first.</summary>
    public IReadOnlyList<ServiceMatch> For(Municipality municipality) => Current().Local.For(municipality.Place);

    /// <summary>The helplines that the chat names in a danger, the most important first, beside the emergency numbers themselves.</summary>
    public IReadOnlyList<ServiceMatch> For(CrisisKind danger) =>
    [
        .. emergency.For(danger).Select(card => Find(card.ServiceId)).OfType<Service>()
            .Where(service => !service.IsEmergencyNumber)
            .Select(service => new ServiceMatch(service, [ServiceReason.ServesGermany], null, 0)),
    ];

    /// <summary>Whether one of them helps from everywhere in the county, whoever asks; the office itself doesn't count.</summary>
    public static bool HelpsEverywhere(IEnumerable<ServiceMatch> matches) => matches.Any(match =>
        match.Service.Id != ServiceSearch.OwnOffice && match.Service.SpecialFor.Count == 0 && IsForAll(match));

    /// <summary>It is there for the whole county, or for more.</summary>
    public static bool IsForAll(ServiceMatch match) =>
        match.Reasons.Any(reason => reason is ServiceReason.ServesCounty or ServiceReason.ServesThuringia or ServiceReason.ServesGermany);

    /// <summary>As laid out for what the office knows now: a curator may have released something since.</summary>
    private Shelves Current()
    {
        var services = knowledge.Services;
        if (!ReferenceEquals(_shelves.Of, services))
        {
            _shelves = new Shelves(services, knowledge.Places);
        }

        return _shelves;
    }

    private sealed class Shelves(IReadOnlyList<Service> services, PlaceDirectory places)
    {
        public IReadOnlyList<Service> Of { get; } = services;

        public IReadOnlyList<Service> Named { get; } = [.. services.Where(service => service.IsShownToResidents).OrderBy(service => service.Name, StringComparer.Ordinal)];

        public LocalServices Local { get; } = new(services, places);
    }
}
