namespace ThinkaLotse.Knowledge.Places;

/// <summary>A municipality of the county or a locality in it.</summary>
/// <param name="Name">As written on the sign, "Großbrembach".</param>
/// <param name="Municipality">The municipality it belongs to; its own name for a municipality.</param>
/// <param name="PostalCodes">All postcodes in use there; some reach beyond the county.</param>
/// <param name="Latitude">Degrees north, rounded to about 1 km.</param>
/// <param name="Longitude">Degrees east, rounded to about 1 km.</param>
/// <param name="Administration">The Verwaltungsgemeinschaft, or null.</param>
public sealed record Place(
    string Name,
    string Municipality,
    IReadOnlyList<string> PostalCodes,
    double Latitude,
    double Longitude,
    string? Administration);
