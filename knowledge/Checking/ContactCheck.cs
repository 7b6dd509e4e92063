using PhoneNumbers;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Phone numbers that no telephone network knows, postcodes that don't fit their town, and areas that are none.</summary>
internal static class ContactCheck
{
    private const string Home = "DE";

    private const int Germany = 49;

    /// <summary>Digits of a German number without the zero in front: offices with extensions have up to 12; the library lets 15 pass.</summary>
    private const int MostDigits = 12;

    public static IEnumerable<CheckFinding> Of(CheckedFile file, PlaceDirectory places)
    {
        if (file.Service.Phone is { } phone && !IsNumber(phone))
        {
            yield return file.Finding(CheckLevel.Error, "phone", $"\"{phone}\" is no number of the German telephone network: it has too many or too few digits, or an area code that is none; compare it with the source, digit by digit.");
        }

        if (IsForeignPostcode(file.Service, places))
        {
            var (code, city) = (file.Service.PostalCode, file.Service.City);
            yield return PartsWith(file.Service, places) is { Count: > 0 } parts
                ? file.Finding(CheckLevel.Error, "postal_code", $"{code} is in use only in {string.Join(", ", parts)}, a part of {city}; {city} itself has {string.Join(" or ", OwnCodes(city!, places))}. Write the part into \"city\", or mend the postcode.")
                : places.FindByName(city!) is { } known
                ? file.Finding(CheckLevel.Error, "postal_code", $"{code} is not in use in {city}; there it is {string.Join(" or ", places.MunicipalityOf(known).PostalCodes)}. Compare address and source.")
                : file.Finding(CheckLevel.Error, "city", $"{code} belongs to {string.Join(", ", places.WithPostalCode(code!).Select(place => place.Name))}, not to {city}. Compare address and source.");
        }

        if (file.Service is { Street: not null, City: null })
        {
            yield return file.Finding(CheckLevel.Warning, "address_1", "a street without its town; add \"city\", or delete the street.");
        }

        if (file.Service is { IsShownToResidents: true, Phone: null, Email: null, Url: null, Street: null })
        {
            yield return file.Finding(CheckLevel.Error, "confidence", "residents see the service and can't reach it: there is no phone, email, url or address_1. Add one of them, or write \"confidence: low\" until it is known.");
        }

        if (IsNoArea(file.Service, places))
        {
            yield return file.Finding(CheckLevel.Error, "area_served", $"\"{file.Service.AreaServed}\" names no place of the county, so nobody would be told of the service; write for example \"Landkreis Sömmerda\", \"Kölleda und Umland\", \"Thüringen\" or \"Deutschland\".");
        }
    }

    /// <summary>The postcode is known, and not as one of that town.</summary>
    internal static bool IsForeignPostcode(Service service, PlaceDirectory places) =>
        service is { PostalCode: { } code, City: { } city }
        && (places.FindByName(city) is not null
            ? !OwnCodes(city, places).Contains(code)
            : places.WithPostalCode(code).Count > 0);

    /// <summary>The postcodes of a place: those of a part where they are known, and of a municipality without those that only its parts have.</summary>
    private static IReadOnlyList<string> OwnCodes(string city, PlaceDirectory places)
    {
        var place = places.FindByName(city)!;
        return place.Name != place.Municipality
            ? place.PostalCodes.Count > 0 ? place.PostalCodes : places.MunicipalityOf(place).PostalCodes
            : [.. place.PostalCodes.Where((code, index) => index == 0 || !Parts(place, places).Any(part => part.PostalCodes.Contains(code)))];
    }

    /// <summary>The parts of the service's town that have its postcode when the town itself has another.</summary>
    private static IReadOnlyList<string> PartsWith(Service service, PlaceDirectory places) =>
        places.FindByName(service.City!) is { } place && place.Name == place.Municipality
            ? [.. Parts(place, places).Where(part => part.PostalCodes.Contains(service.PostalCode!)).Select(part => part.Name)]
            : [];

    private static IEnumerable<Place> Parts(Place town, PlaceDirectory places) => places.Places.Where(part => part.Municipality == town.Municipality && part.Name != town.Name);

    /// <summary>The area names neither a place of the county nor the service's own town.</summary>
    internal static bool IsNoArea(Service service, PlaceDirectory places) =>
        !new ServedArea(service.AreaServed, places).IsKnown && (service.City is null || !service.AreaServed.Contains(service.City, StringComparison.OrdinalIgnoreCase));

    /// <summary>A whole number, or one of the short ones such as 110 or 116117. Of the numbers for social services in the whole EU, which are 116 and three digits, the library doesn't know all.</summary>
    internal static bool IsNumber(string phone)
    {
        if (phone.Length == 6 && phone.StartsWith("116", StringComparison.Ordinal) && phone.All(char.IsAsciiDigit))
        {
            return true;
        }

        try
        {
            var number = PhoneNumberUtil.GetInstance().Parse(phone, Home);
            return (PhoneNumberUtil.GetInstance().IsValidNumber(number) && (number.CountryCode != Germany || PhoneNumberUtil.GetInstance().GetNationalSignificantNumber(number).Length <= MostDigits)) || ShortNumberInfo.GetInstance().IsValidShortNumberForRegion(number, Home);
        }
        catch (NumberParseException)
        {
            return false;
        }
    }
}
