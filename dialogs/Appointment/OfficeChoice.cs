using System.Text.RegularExpressions;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Where an appointment can be: a place of the office, by phone, or at home.</summary>
internal static partial class OfficeChoice
{
    /// <summary>By phone.</summary>
    public const string Phone = "phone";

    /// <summary>A home visit.</summary>
    public const string Home = "home";

    /// <summary>Any place.</summary>
    public const string Any = "any";

    private static readonly string[] s_home = ["zu hause", "zuhause", "daheim", "bei mir"];

    /// <summary>Finds the choice in the answer to "Wo?"; null when the words name none.</summary>
    public static string? Find(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        return FindPlace(turn)
            ?? (text.Contains("telefon", StringComparison.Ordinal) ? Phone
            : turn.Heard.Wishes.HasFlag(Wishes.Anywhere) ? Any
            : s_home.Any(word => text.Contains(word, StringComparison.Ordinal)) || turn.Heard.Needs.HasFlag(AppointmentNeeds.HomeVisit) ? Home
            : null);
    }

    /// <summary>Finds a place of the office that the words name, whatever was asked.</summary>
    public static string? FindPlace(Turn turn)
    {
        string text = Meant(turn.Heard.Text.ToLowerInvariant());
        var named = turn.Office.Places.Where(place => Names(place.Name).Any(name => text.Contains(name, StringComparison.Ordinal))).ToList();
        if (named.Count > 0)
        {
            // "Jobcenter Sömmerda" also names Sömmerda: the longer name is meant.
            return named.MaxBy(place => Names(place.Name).Where(name => text.Contains(name, StringComparison.Ordinal)).Sum(name => name.Length))!.Id;
        }

        return turn.Heard.Place is { } town
            ? turn.Office.Places.FirstOrDefault(place => place.Name.Contains(town.Municipality, StringComparison.OrdinalIgnoreCase))?.Id
            : null;
    }

    /// <summary>The choice in words.</summary>
    public static string Spoken(string office, Turn turn) => office switch
    {
        Phone => turn.Text("appointment.byPhone"),
        Home => turn.Text("appointment.atHome"),
        Any => turn.Text("appointment.anywhere"),
        _ => turn.Office.Places.FirstOrDefault(place => place.Id == office)?.Name ?? office,
    };

    /// <summary>Of "nicht in Sömmerda, sondern in Kölleda" the part that is wanted.</summary>
    private static string Meant(string text)
    {
        int instead = text.IndexOf("sondern", StringComparison.Ordinal);
        return instead >= 0 ? text[instead..] : Denied().Replace(text, " ");
    }

    [GeneratedRegex(@"\b(nicht|statt|anstatt)\s+(in|nach|im|beim)?\s*\p{L}+")]
    private static partial Regex Denied();

    private static IEnumerable<string> Names(string place)
    {
        string name = place.ToLowerInvariant();
        return name.Split(' ', '(', ')', ',').Where(word => word.Length > 5);
    }
}
