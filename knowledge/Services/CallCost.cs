namespace ThinkaLotse.Knowledge.Services;

/// <summary>What a call costs: as the source says, else as the beginning of the number tells.</summary>
public static class CallCost
{
    private const string EuropeanSocialNumbers = "116";

    /// <summary>"kostenlos", or null where there is no number or nothing tells it.</summary>
    public static string? Of(Service service, DirectoryWords words) => service.PhoneCost ?? (service.Phone is { } phone ? OfNumber(Digits(phone), words) : null);

    /// <summary>The number as a phone dials it.</summary>
    public static string Digits(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    private static string? OfNumber(string digits, DirectoryWords words) => digits switch
    {
        "110" or "112" or ['0', '8', '0', '0', ..] => words["callFree"],
        { Length: 6 } when digits.StartsWith(EuropeanSocialNumbers, StringComparison.Ordinal) => words["callFree"],
        ['0', '1', '5' or '6' or '7', ..] => words["callMobile"],
        ['0', >= '2' and <= '9', ..] => words["callLandline"],
        _ => null,
    };
}
