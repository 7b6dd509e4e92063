using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Where an appointment can be: a place of the office, by phone, or at home.</summary>
internal static class OfficeChoice
{
    /// <summary>By phone.</summary>
    public const string Phone = "phone";

    /// <summary>A home visit.</summary>
    public const string Home = "home";

    /// <summary>Finds the choice in free words; null when they name none or several.</summary>
    public static string? Find(Turn turn)
    {
        string text = turn.Heard.Text.ToLowerInvariant();
        var named = turn.Office.Places.Where(place => Names(place.Name).Any(name => text.Contains(name, StringComparison.Ordinal))).ToList();
        if (named.Count > 0)
        {
            // "Jobcenter Sömmerda" also names Sömmerda: the longer name is meant.
            return named.MaxBy(place => Names(place.Name).Where(name => text.Contains(name, StringComparison.Ordinal)).Sum(name => name.Length))!.Id;
        }

        if (turn.Heard.Place is { } town && turn.Office.Places.FirstOrDefault(place => place.Name.Contains(town.Municipality, StringComparison.OrdinalIgnoreCase)) is { } there)
        {
            return there.Id;
        }

        return text.Contains("telefon", StringComparison.Ordinal) ? Phone
            : text.Contains("zu hause", StringComparison.Ordinal) || text.Contains("zuhause", StringComparison.Ordinal) || turn.Heard.Needs.HasFlag(ThinkaLotse.Knowledge.Understanding.AppointmentNeeds.HomeVisit) ? Home
            : null;
    }

    /// <summary>The choice in words.</summary>
    public static string Spoken(string office, Turn turn) => office switch
    {
        Phone => turn.Text("appointment.byPhone"),
        Home => turn.Text("appointment.atHome"),
        _ => turn.Office.Places.FirstOrDefault(place => place.Id == office)?.Name ?? office,
    };

    private static IEnumerable<string> Names(string place)
    {
        string name = place.ToLowerInvariant();
        return name.Split(' ', '(', ')', ',').Where(word => word.Length > 5);
    }
}
