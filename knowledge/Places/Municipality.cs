namespace ThinkaLotse.Knowledge.Places;

/// <summary>A town or village of the county with a council of its own.</summary>
/// <param name="Place">Where it is; its first postcode is the main one.</param>
/// <param name="IsTown">It may call itself "Stadt".</param>
/// <param name="Localities">The villages and quarters that belong to it. One whose own position is not known has that of the municipality, one whose postcode is not known has none.</param>
public sealed record Municipality(Place Place, bool IsTown, IReadOnlyList<Place> Localities)
{
    public string Name => Place.Name;
}
