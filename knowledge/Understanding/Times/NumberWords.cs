using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The number words up to 59 (minutes) and the ordinals up to 31 (days), built from their parts.</summary>
internal static class NumberWords
{
    private static readonly string[] Units =
        ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"];

    private static readonly string[] Teens = ["dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"];

    private static readonly string[] Tens = ["zwanzig", "dreissig", "vierzig", "fünfzig"];

    // "Um viere, fünfe" is how the county tells the hours; the rest are slips of the pen.
    private static readonly (int Value, string Spellings)[] Spoken =
    [
        (0, "null"), (1, "eins ains"), (2, "zwo zwee zwoa zweie"), (3, "dree dreie"), (4, "viere fiere fier"), (5, "fünfe fimf finf fümf fimfe"),
        (6, "sechse segs seks"), (7, "siebene sieme siem siben"), (8, "achde"), (9, "neune"), (10, "zehne zehen zen"),
        (11, "elfe ölf ölfe"), (12, "zwölfe zwelf zwelwe zwölwe"), (15, "fuffzehn fünzehn"), (30, "dreißich dreizig"),
    ];

    /// <summary>Sense, value and spelling of each word.</summary>
    public static IEnumerable<(WordSense Sense, int Value, string Spellings)> All() =>
        [.. Cardinals().Select(number => (Number, number.Value, number.Word)),
            .. Spoken.Select(number => (Number, number.Value, number.Spellings)),
            .. Enumerable.Range(1, 31).Select(value => (Ordinal, value, OrdinalForms(value))),
            (OrdinalEnding, 0, "ten te ter ster sten ste")];

    private static IEnumerable<(int Value, string Word)> Cardinals() =>
        Enumerable.Range(2, 58).Select(value => (value, Cardinal(value)));

    private static string Cardinal(int value) => value switch
    {
        <= 12 => Units[value],
        < 20 => Teens[value - 13],
        _ when value % 10 == 0 => Tens[(value / 10) - 2],
        _ => $"{Units[value % 10]}und{Tens[(value / 10) - 2]}",
    };

    private static string OrdinalForms(int value)
    {
        string stem = value switch
        {
            1 => "erst",
            3 => "dritt",
            7 => "siebt",
            8 => "acht",
            < 20 => Cardinal(value) + "t",
            _ => Cardinal(value) + "st",
        };
        return $"{stem}en {stem}e {stem}er {stem}em";
    }
}
