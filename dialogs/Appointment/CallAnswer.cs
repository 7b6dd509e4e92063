using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>The answer to "Dürfen wir anrufen und auf die Mail-Box sprechen?": a yes with any "aber", "nicht" or "nur" never gives the widest permission.</summary>
internal static partial class CallAnswer
{
    /// <summary>What is allowed, or null when the words don't say.</summary>
    public static CallSafety? Of(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        bool restricts = Restriction().IsMatch(text);
        bool allowsCall = CallAllowed().IsMatch(text) || turn.SaysYes;
        return turn.Heard.Contact.CallSafety switch
        {
            CallSafety.DoNotCall when !(allowsCall && Message().IsMatch(text)) => CallSafety.DoNotCall,
            _ when WritingOnly().IsMatch(text) => CallSafety.DoNotCall,
            _ when restricts && (Message().IsMatch(text) || allowsCall) => CallSafety.CallNoMessage,
            { } said => said,
            _ when turn.SaysNo => CallSafety.DoNotCall,
            _ when allowsCall || Both().IsMatch(text) => restricts ? CallSafety.CallNoMessage : CallSafety.CallAndMessage,
            _ => null,
        };
    }

    [GeneratedRegex(@"\b(aber|nicht|nich|net|kein\w*|nichts|nix|nie|ohne|nur|nein|nee|lieber)\b(?!\s+problem)")]
    private static partial Regex Restriction();

    [GeneratedRegex(@"mail-?\s?box|\bab\b|\bband\b|nachricht|anrufbeantworter|drauf|hinterlass|hören|wissen|mitkrieg|mitbekomm|erfahren")]
    private static partial Regex Message();

    [GeneratedRegex(@"(anrufen|anruf|telefon\w*|ruft|rufen sie)\W+(ja|geht|gerne?|ok|okay|schon|ist gut|passt|mich)|\bnur anruf|^\W*(ja|jo|klar|okay|ok)\b|könn\w+ .*anrufen|dürf\w+ .*anrufen")]
    private static partial Regex CallAllowed();

    [GeneratedRegex(@"\b(nur|bitte|lieber)\s+(schreiben|sms|whats\s?app|mail\w*|e-?mail\w*|schriftlich)")]
    private static partial Regex WritingOnly();

    [GeneratedRegex(@"\b(beides|kein problem|keinerlei problem|in ordnung|geht klar|jederzeit|beide)\b")]
    private static partial Regex Both();
}
