using PhoneNumbers;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Phone numbers that no telephone network knows, and postcodes that don't fit their town.</summary>
internal static class ContactCheck
{
    private const string Home = "DE";

    public static IEnumerable<CheckFinding> Of(CheckedFile file, PlaceDirectory places)
    {
        if (file.Service.Phone is { } phone && !IsNumber(phone))
        {
            yield return file.Finding(CheckLevel.Error, "phone", $"\"{phone}\" is no number of the German telephone network; compare it with the source, digit by digit.");
        }

        if (file.Service is { PostalCode: { } code, City: { } city })
        {
            var known = places.FindByName(city);
            var sharing = places.WithPostalCode(code);
            if (known is not null && !places.MunicipalityOf(known).PostalCodes.Contains(code) && !known.PostalCodes.Contains(code))
            {
                yield return file.Finding(CheckLevel.Error, "postal_code", $"{code} is not in use in {city}; there it is {string.Join(" or ", places.MunicipalityOf(known).PostalCodes)}. Compare address and source.");
            }
            else if (known is null && sharing.Count > 0)
            {
                yield return file.Finding(CheckLevel.Error, "city", $"{code} belongs to {string.Join(", ", sharing.Select(place => place.Name))}, not to {city}. Compare address and source.");
            }
        }

        if (file.Service is { Street: not null, City: null })
        {
            yield return file.Finding(CheckLevel.Warning, "address_1", "a street without its town; add \"city\", or delete the street.");
        }
    }

    /// <summary>A whole number, or one of the short ones such as 110 or 116117. Of the numbers for social services in the whole EU, which are 116 and three digits, the library doesn't know all.</summary>
    private static bool IsNumber(string phone)
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
