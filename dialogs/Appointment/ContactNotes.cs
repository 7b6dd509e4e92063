using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Keeps what stands around a number and fits no slot ("erst nach zehn", "gehört meiner Schwester") in the resident's own words.</summary>
internal static partial class ContactNotes
{
    private const int Longest = 140;

    /// <summary>The words beside the number, or null when they tell the counsellor nothing more.</summary>
    public static string? Of(Turn turn, Expectation expects)
    {
        var contact = turn.Heard.Contact;
        bool tellsContact = contact.Phone is not null || contact.Email is not null || contact.CallSafety is not null;
        if (!tellsContact || (expects is not Expectation.Contact && turn.Heard.Topics.Count > 0) || turn.Heard.Text.Length > 3 * Longest)
        {
            return null;
        }

        string rest = Blanks().Replace(Numbers().Replace(turn.Heard.Text, " "), " ").Trim(' ', ',', '.', ';', ':', '-', '/');
        bool tells = contact.Phone is null && contact.Email is null ? WhoAndWhen().IsMatch(rest) : Telling().IsMatch(rest);
        return tells ? rest[..Math.Min(rest.Length, Longest)] : null;
    }

    [GeneratedRegex(@"\S+@\S+|\+?\d[\d\s/().-]{4,}")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(
        @"\b(erst|ab|nach|abends?|vormittags?|nachmittags?|morgens?|mittags?|schwester|bruder|mutter|vater|mama|papa|oma|opa|mann|frau|tochter|sohn|freund\w*|nachbar\w*|betreuer\w*|chef\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WhoAndWhen();

    [GeneratedRegex(
        @"\b(nur|erst|ab|nach|vor|bis|zwischen|abends?|vormittags?|nachmittags?|morgens?|mittags?|früh|spät|nie|nicht|nich|kein\w*|schwester|bruder|mutter|vater|mama|papa|oma|opa|mann|frau|tochter|sohn|freund\w*|nachbar\w*|betreuer\w*|kolleg\w*|whats\s?app|sms|signal|schwerhörig|gehörlos)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Telling();
}
