using PhoneNumbers;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Decides whether digits are a whole telephone number, and writes it for reading and for dialling.</summary>
internal static class PhoneNumber
{
    private const string Home = "DE";
    private const int Shortest = 8;

    /// <summary>Behind the long area codes of the county every connection has four digits at least.</summary>
    private const int ShortestInTheCounty = 9;

    /// <summary>Shorter mobile numbers were never given out in Germany; a digit is missing.</summary>
    private const int ShortestMobile = 11;
    private const int LongestMobile = 13;

    /// <summary>The number as Germans write it, "0171 2345678", "03634 322060" or "+380 50 123 4567"; null when the digits are no whole number.</summary>
    /// <param name="digits">As dialled; "+" or "00" in front for foreign numbers.</param>
    public static string? Grouped(string digits) => Read(digits) is { } number
        ? PhoneNumberUtil.GetInstance().Format(number, number.CountryCode == 49 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL)
        : null;

    /// <summary>A number that <see cref="Grouped"/> wrote, as "+491712345678".</summary>
    public static string? E164(string grouped) => Read(grouped) is { } number ? PhoneNumberUtil.GetInstance().Format(number, PhoneNumberFormat.E164) : null;

    /// <summary>015, 016 or 017.</summary>
    public static bool IsMobile(string dialled) => dialled.Length > 2 && dialled.StartsWith("01", StringComparison.Ordinal) && dialled[2] is '5' or '6' or '7';

    private static PhoneNumbers.PhoneNumber? Read(string digits)
    {
        string dialled = Domestic(string.Concat(digits.Where(digit => char.IsAsciiDigit(digit) || digit == '+')));
        if (dialled.Length < (dialled.StartsWith("0363", StringComparison.Ordinal) ? ShortestInTheCounty : Shortest) || !(dialled.StartsWith('0') || dialled.StartsWith('+')) || (IsMobile(dialled) && dialled.Length is < ShortestMobile or > LongestMobile))
        {
            return null;
        }

        try
        {
            var util = PhoneNumberUtil.GetInstance();
            var number = util.Parse(dialled, Home);
            return util.IsValidNumber(number) || util.IsPossibleNumber(number) ? number : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }

    /// <summary>"+49 (0)171": the zero in brackets is said, not dialled.</summary>
    private static string Domestic(string digits)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = "+" + digits[2..];
        }

        return digits.StartsWith("+49", StringComparison.Ordinal) ? "0" + digits[3..].TrimStart('0') : digits;
    }
}
