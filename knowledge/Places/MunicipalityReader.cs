using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Places;

/// <summary>Reads the municipalities of the county and checks them.</summary>
internal static class MunicipalityReader
{
    public static Municipality Read(YamlRecord record)
    {
        string name = record.Line("name", 60);
        string kind = record.Line("kind", 30);
        var codes = record.Texts("postal_codes");
        if (codes.Count == 0)
        {
            throw new ContentException(record.File, record.Line, $"{name} has no \"postal_codes\"; list them, the main one first.");
        }

        var place = new Place(
            name,
            name,
            [.. codes.Select(ContentRules.PostalCode)],
            Degrees(record, "latitude", 50, 52),
            Degrees(record, "longitude", 10, 12),
            record.OptionalLine("administration", 80));
        var localities = record.Sections("localities").Select(locality => ReadLocality(locality, place)).ToList();
        record.NothingElse();
        return new Municipality(place, kind.Contains("Stadt", StringComparison.OrdinalIgnoreCase), localities);
    }

    private static Place ReadLocality(YamlRecord record, Place municipality)
    {
        bool hasPosition = record.Optional("latitude") is not null;
        var place = municipality with
        {
            Name = record.Line("name", 60),
            PostalCodes = record.PostalCode("postal_code") is { } code ? [code] : [],
            Latitude = hasPosition ? Degrees(record, "latitude", 50, 52) : municipality.Latitude,
            Longitude = hasPosition ? Degrees(record, "longitude", 10, 12) : municipality.Longitude,
        };
        _ = record.Optional("longitude");
        record.NothingElse();
        return place;
    }

    private static double Degrees(YamlRecord record, string key, double from, double to)
    {
        double degrees = record.Number(key);
        return degrees >= from && degrees <= to
            ? degrees
            : throw record.Required(key).Wrong($"the {key} {degrees} is far from the county; are latitude and longitude the right way round?");
    }
}
