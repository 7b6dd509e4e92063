using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Keeps what stands around a number and fits no other field ("erst nach zehn", "gehört meiner Schwester") in the writer's own words.</summary>
public static partial class ContactNote
{
    private const int Longest = 140;

    /// <summary>The words beside number and address, or null when they tell nothing more.</summary>
    internal static string? Of(string text, ContactDetails contact)
    {
        bool tellsContact = contact.Phone is not null || contact.Email is not null || contact.CallSafety is not null || contact.IsDiscreet;
        if (!tellsContact || text.Length > 3 * Longest)
        {
            return null;
        }

        string rest = Blanks().Replace(Numbers().Replace(text, " "), " ").Trim(' ', ',', '.', ';', ':', '-', '/');
        bool tells = contact.Phone is null && contact.Email is null ? WhoAndWhen().IsMatch(rest) : Telling().IsMatch(rest);
        return tells ? rest[..Math.Min(rest.Length, Longest)] : null;
    }

    /// <summary>Only the clauses about being called, for a message that is about a concern; null where there are none.</summary>
    public static string? AboutCalls(string note)
    {
        string about = string.Join(", ", note.Split([',', '.', ';', '!', '?'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(clause => Calls().IsMatch(clause)));
        return about.Length > 0 ? about : null;
    }

    [GeneratedRegex(@"\b(anruf\w*|anzurufen|angerufen|rufe?n?\b.*\ban|telefonier\w*|zurückruf\w*|mail-?box|anrufbeantworter|erreichbar|erreichen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Calls();

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
