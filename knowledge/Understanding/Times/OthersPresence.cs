using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>"Nicht wenn mein Mann zu Hause ist, er ist ab 12 da": the hours in which somebody else is there are no wish but its opposite.</summary>
internal static partial class OthersPresence
{
    /// <summary>The text with those hours said as an exclusion; the text itself where nobody's presence is feared.</summary>
    public static string AsExclusion(string text)
    {
        if (!Feared().IsMatch(text))
        {
            return text;
        }

        return There().Replace(Feared().Replace(text, " "), match => $", aber nicht {match.Groups["time"].Value} ");
    }

    [GeneratedRegex(@"\b(aber\s+)?(nicht|nich|net|nie|bloß nicht|auf keinen fall)\s*,?\s*(wenn|solange|während|wo|falls)\s+(er|sie|mein\w*\s+\p{L}+|der|die)\b[^,.;!?]{0,30}?\b(da|zuhause|daheim|hause|anwesend|heim)\b(\s+(ist|is|sind|kommt))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Feared();

    [GeneratedRegex(@"[,.;]?\s*\b(und\s+|denn\s+|weil\s+|also\s+)?(er|sie|mein\w*\s+\p{L}+|der|die)\s+(ist|is|kommt|kommd)\s+(immer\s+|meist\w*\s+|schon\s+|wieder\s+|so\s+)*(?<time>(ab|um|gegen|bis|nach|von|vor|mittags|abends|nachmittags|vormittags|morgens|früh)\b[^,.;!?]{0,30}?)\s*\b(da|zuhause|daheim|zu hause|nach hause|heim|wieder da)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex There();
}
