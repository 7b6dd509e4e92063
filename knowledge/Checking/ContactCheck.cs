using PhoneNumbers;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Phone numbers that no telephone network knows, postcodes that don't fit their town, and areas that are none.</summary>
internal static class ContactCheck
{
    private const string Home = "DE";

    public static IEnumerable<CheckFinding> Of(CheckedFile file, PlaceDirectory places)
    {
        if (file.Service.Phone is { } phone && !IsNumber(phone))
        {
            yield return file.Finding(CheckLevel.Error, "phone", $"\"{phone}\" is no number of the German telephone network; compare it with the source, digit by digit.");
        }

        if (IsForeignPostcode(file.Service, places))
        {
            var (code, city) = (file.Service.PostalCode, file.Service.City);
            yield return places.FindByName(city!) is { } known
                ? file.Finding(CheckLevel.Error, "postal_code", $"{code} is not in use in {city}; there it is {string.Join(" or ", places.MunicipalityOf(known).PostalCodes)}. Compare address and source.")
                : file.Finding(CheckLevel.Error, "city", $"{code} belongs to {string.Join(", ", places.WithPostalCode(code!).Select(place => place.Name))}, not to {city}. Compare address and source.");
        }

        if (file.Service is { Street: not null, City: null })
        {
            yield return file.Finding(CheckLevel.Warning, "address_1", "a street without its town; add \"city\", or delete the street.");
        }

        if (IsNoArea(file.Service, places))
        {
            yield return file.Finding(CheckLevel.Error, "area_served", $"\"{file.Service.AreaServed}\" names no place of the county, so nobody would be told of the service; write for example \"Landkreis Sömmerda\", \"Kölleda und Umland\", \"Thüringen\" or \"Deutschland\".");
        }
    }

    /// <summary>The postcode is known, and not as one of that town.</summary>
    internal static bool IsForeignPostcode(Service service, PlaceDirectory places) =>
        service is { PostalCode: { } code, City: { } city }
        && (places.FindByName(city) is { } known
            ? !places.MunicipalityOf(known).PostalCodes.Contains(code) && !known.PostalCodes.Contains(code)
            : places.WithPostalCode(code).Count > 0);

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
            return PhoneNumberUtil.GetInstance().IsValidNumber(number) || ShortNumberInfo.GetInstance().IsValidShortNumberForRegion(number, Home);
        }
        catch (NumberParseException)
        {
            return false;
        }
    }
}
