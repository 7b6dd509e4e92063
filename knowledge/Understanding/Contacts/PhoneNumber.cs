namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Decides whether digits are a telephone number, and groups them for reading.</summary>
internal static class PhoneNumber
{
    private const int Shortest = 7;
    private const int Longest = 14;

    private static readonly HashSet<string> ShortThuringianCodes =
    [
        "03621", "03622", "03623", "03624", "03628", "03629", "03631", "03632", "03634", "03635", "03636", "03641", "03643", "03644", "03647",
        "03661", "03663", "03671", "03672", "03675", "03677", "03679", "03681", "03682", "03683", "03685", "03686", "03691", "03693", "03695",
    ];

    private static readonly HashSet<string> CityCodes =
    [
        "0201", "0202", "0203", "0208", "0209", "0211", "0221", "0228", "0231", "0234", "0241", "0251", "0331", "0335", "0340", "0341", "0345", "0351",
        "0355", "0361", "0365", "0371", "0375", "0381", "0385", "0391", "0395", "0421", "0431", "0451", "0511", "0531", "0541", "0551", "0561",
        "0611", "0621", "0711", "0721", "0761", "0800", "0821", "0900", "0911", "0931", "0941",
    ];

    /// <summary>The number grouped as "0171 2345678", "03634 322060" or "+380 501234567"; null when the digits can't be one.</summary>
    /// <param name="digits">As dialled; "+" or "00" in front for foreign numbers.</param>
    public static string? Grouped(string digits)
    {
        string dialled = Domestic(digits);
        if (dialled.StartsWith('+'))
        {
            return dialled.Length - 1 is >= 8 and <= 15 ? Foreign(dialled) : null;
        }

        if (!dialled.StartsWith('0') || dialled.StartsWith("00", StringComparison.Ordinal) || dialled.Length is < Shortest or > Longest)
        {
            return null;
        }

        int code = CodeLength(dialled);
        bool isMobile = IsMobile(dialled);
        return dialled.Length - code < 3 || (isMobile && dialled.Length is < 11 or > 13) ? null : $"{dialled[..code]} {dialled[code..]}";
    }

    /// <summary>015, 016 or 017.</summary>
    public static bool IsMobile(string dialled) => dialled.Length > 2 && dialled.StartsWith("01", StringComparison.Ordinal) && dialled[2] is '5' or '6' or '7';

    private static string Domestic(string digits)
    {
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = "+" + digits[2..];
        }

        // "+49 (0)171": the zero in brackets is said, not dialled.
        return digits.StartsWith("+49", StringComparison.Ordinal) ? "0" + digits[3..].TrimStart('0') : digits;
    }

    private static string Foreign(string dialled)
    {
        int code = dialled[1] is '1' or '7' ? 2 : dialled[1..3] is "20" or "30" or "31" or "32" or "33" or "34" or "36" or "39" or "40" or "41" or "43" or "44"
            or "45" or "46" or "47" or "48" or "84" or "90" or "91" or "92" or "93" or "98" ? 3 : 4;
        return $"{dialled[..code]} {dialled[code..]}";
    }

    private static int CodeLength(string dialled)
    {
        if (IsMobile(dialled))
        {
            return 4;
        }

        if (dialled[..3] is "030" or "040" or "069" or "089")
        {
            return 3;
        }

        if (CityCodes.Contains(dialled[..4]))
        {
            return 4;
        }

        bool isLongThuringian = dialled.StartsWith("036", StringComparison.Ordinal) && !ShortThuringianCodes.Contains(dialled[..5]);
        return isLongThuringian ? 6 : 5;
    }
}
