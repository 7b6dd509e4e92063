using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Understanding.Asked;

/// <summary>What a wish is about: the words behind "wegen", "es geht um" and the like.</summary>
internal static partial class Reason
{
    /// <summary>Those words, or null.</summary>
    public static string? Of(string text) => Words().Match(text) is { Success: true } match ? match.Groups["what"].Value : null;

    [GeneratedRegex(@"\b(wegen|weegen|wg\.?|bezüglich|betreffs|zum thema|zu dem thema|(geht|gehts|ginge|handelt)( es| sich)? um|über)\s+(?<what>.{3,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Words();
}
