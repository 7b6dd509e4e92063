namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>The ISO 639 codes of languages that are spoken in German offices, by their German names.</summary>
internal static class LanguageCodes
{
    // The first name of a code is the one to write.
    private static readonly (string Name, string Code)[] s_languages =
    [
        ("Albanisch", "sq"), ("Amharisch", "am"), ("Arabisch", "ar"), ("Armenisch", "hy"), ("Aserbaidschanisch", "az"), ("Bengalisch", "bn"), ("Bosnisch", "bs"),
        ("Bulgarisch", "bg"), ("Chinesisch", "zh"), ("Dänisch", "da"), ("Dari", "prs"), ("Deutsch", "de"), ("Deutsche Gebärdensprache", "gsg"), ("Gebärdensprache", "gsg"),
        ("Englisch", "en"), ("Finnisch", "fi"), ("Französisch", "fr"), ("Georgisch", "ka"), ("Griechisch", "el"), ("Hebräisch", "he"), ("Hindi", "hi"),
        ("Italienisch", "it"), ("Kroatisch", "hr"), ("Kurdisch", "ku"), ("Kurmandschi", "kmr"), ("Sorani", "ckb"), ("Lettisch", "lv"), ("Litauisch", "lt"),
        ("Mazedonisch", "mk"), ("Mongolisch", "mn"), ("Niederländisch", "nl"), ("Norwegisch", "no"), ("Paschtu", "ps"), ("Persisch", "fa"), ("Farsi", "fa"),
        ("Polnisch", "pl"), ("Portugiesisch", "pt"), ("Romani", "rom"), ("Rumänisch", "ro"), ("Russisch", "ru"), ("Schwedisch", "sv"), ("Serbisch", "sr"),
        ("Slowakisch", "sk"), ("Slowenisch", "sl"), ("Somali", "so"), ("Sorbisch", "hsb"), ("Spanisch", "es"), ("Tamil", "ta"), ("Thailändisch", "th"),
        ("Tigrinya", "ti"), ("Tschechisch", "cs"), ("Türkisch", "tr"), ("Ukrainisch", "uk"), ("Ungarisch", "hu"), ("Urdu", "ur"), ("Vietnamesisch", "vi"),
    ];

    /// <summary>The code of a German name, or null.</summary>
    public static string? CodeOf(string name) => Array.Find(s_languages, language => language.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Code;

    /// <summary>The German name of a code, or null.</summary>
    public static string? NameOf(string code) => Array.Find(s_languages, language => language.Code.Equals(code, StringComparison.OrdinalIgnoreCase)).Name;
}
