using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>Whether somebody from a place may come to a service.</summary>
/// <param name="service">The service.</param>
/// <param name="places">The places of the county.</param>
public sealed class ServedPlaces(Service service, PlaceDirectory places)
{
    private readonly ServedArea _area = new(service.AreaServed, places);

    /// <summary>The area served holds the place, or may do so.</summary>
    public bool Includes(Place place) => _area.Covers(place) != Coverage.None;
}
