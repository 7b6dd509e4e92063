namespace ThinkaLotse.Dialogs.Appointment;

/// <summary>Which line of the request a word names: "die zeit", "meine nummer".</summary>
internal static class LineNames
{
    private static readonly (string Line, string[] Words)[] s_lines =
    [
        ("times", ["zeit", "uhrzeit", "tag", "termin", "datum", "wann", "stunde"]),
        ("office", ["ort", "wo", "büro", "platz", "adresse"]),
        ("contact", ["nummer", "telefon", "handy", "kontakt", "mail", "email", "telefonnummer", "handynummer"]),
        ("name", ["name", "namen", "nachname", "vorname"]),
        ("needs", ["bedarf", "dolmetscher", "rollstuhl", "kind"]),
        ("topic", ["thema", "anliegen"]),
        ("nothing", ["nichts", "nix", "doch nichts"]),
    ];

    /// <summary>The key of the line, or null when none or more than one is named.</summary>
    public static string? Find(string text)
    {
        var words = text.ToLowerInvariant().Split([' ', ',', '.', '!', '?'], StringSplitOptions.RemoveEmptyEntries);
        var named = s_lines.Where(line => words.Any(word => line.Words.Contains(word))).ToList();
        return named.Count == 1 && words.Length <= 4 ? named[0].Line : null;
    }
}
