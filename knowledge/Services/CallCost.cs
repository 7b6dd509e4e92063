namespace ThinkaLotse.Knowledge.Services;

/// <summary>What a call costs: as the source says, else as the beginning of the number tells.</summary>
public static class CallCost
{
    /// <summary>"kostenlos", or null where there is no number or nothing tells it.</summary>
    public static string? Of(Service service, DirectoryWords words) => service.PhoneCost ?? (service.Phone is { } phone ? OfNumber(Digits(phone), words) : null);

    /// <summary>A call that costs nothing from any phone of the country.</summary>
    public static bool IsFree(string phone) => Digits(phone) is "110" or "112" or ['0', '8', '0', '0', ..] or ['1', '1', '6', _, _, _];

    /// <summary>A call that costs more than one to an ordinary number: 0137, 0180 and 0900.</summary>
    public static bool IsDear(string phone) => Digits(phone) is ['0', '1', '3', '7', ..] or ['0', '1', '8', '0', ..] or ['0', '9', '0', '0', ..];

    /// <summary>The number as a phone dials it.</summary>
    public static string Digits(string phone) => string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'));

    private static string? OfNumber(string digits, DirectoryWords words) => digits switch
    {
        _ when IsFree(digits) => words["callFree"],
        ['0', '1', '5' or '6' or '7', ..] => words["callMobile"],
        ['0', >= '2' and <= '9', ..] => words["callLandline"],
        _ => null,
    };
}
