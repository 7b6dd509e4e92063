namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Which language an interpreter is to speak.</summary>
internal static class Spoken
{
    /// <summary>Languages of residents for which the office has no text of its own.</summary>
    private static readonly string[] s_others = ["Kurdisch", "Dari", "Paschtu", "Tigrinya", "Bulgarisch", "Serbisch", "Albanisch", "Ungarisch", "Georgisch", "Somali", "Französisch", "Spanisch", "Italienisch", "Gebärden"];

    /// <summary>The German name of the language that the words name, or null.</summary>
    public static string? LanguageIn(Turn turn) => turn.Knowledge.Languages.Select(language => language.Name).Concat(s_others)
        .FirstOrDefault(name => turn.Heard.Text.Contains(name[..Math.Min(name.Length, name.Length > 6 ? name.Length - 2 : name.Length)], StringComparison.OrdinalIgnoreCase));
}
