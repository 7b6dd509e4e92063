using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Which services are there for the people of a place, whatever their concern.</summary>
public sealed class LocalServices(IEnumerable<Service> services, PlaceDirectory places)
{
    private readonly (Service Service, ServedArea Area, Place? Location)[] _services =
    [
        .. services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false })
            .Select(service => (service, new ServedArea(service.AreaServed, places), service.Town is null ? null : places.FindByName(service.Town))),
    ];

    /// <summary>Those of the place first, then those of the county, each time the nearest first, the office itself last; none that are there for all of Thuringia or Germany.</summary>
    public IReadOnlyList<ServiceMatch> For(Place place) =>
    [
        .. _services.Select(each => (each.Service, Coverage: each.Area.Covers(place), Kilometres: each.Location is null ? (double?)null : Distance.Kilometres(place, each.Location)))
            .Where(each => each.Coverage is Coverage.Perhaps or Coverage.County or Coverage.Surroundings or Coverage.Municipality)
            .OrderBy(each => each.Service.Id == ServiceSearch.OwnOffice)
            .ThenBy(each => each.Coverage == Coverage.County)
            .ThenBy(each => each.Kilometres ?? double.MaxValue)
            .ThenByDescending(each => each.Coverage)
            .ThenBy(each => each.Service.Name, StringComparer.Ordinal)
            .Select(each => new ServiceMatch(each.Service, Reasons(each.Coverage), each.Kilometres, (double)each.Coverage)),
    ];

    private static ServiceReason[] Reasons(Coverage coverage) => coverage switch
    {
        Coverage.County => [ServiceReason.ServesCounty],
        Coverage.Perhaps => [],
        _ => [ServiceReason.ServesPlace],
    };
}
