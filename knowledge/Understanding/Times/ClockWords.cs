using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The words around an hour: what makes it a point, a beginning, an end.</summary>
internal static class ClockWords
{
    /// <summary>Sense, value and the spellings, parted by spaces.</summary>
    public static (WordSense Sense, int Value, string Spellings)[] All { get; } =
    [
        (Oclock, 0, "uhr uhrr urh uhe ur uhrh h"),
        (HalfTo, 0, "halb halp hlab halber"), (Quarter, 0, "viertel virtel vierdel viertl vietel firtel"),
        (ThreeQuarters, 0, "dreiviertel dreivirtel dreivierdel dreiviertl"),
        (At, 0, "um umme"), (About, 0, "gegen gegn gechen circa zirka ca etwa ungefähr ungefär rund cirka schätzungsweise"),
        (So, 0, "so"), (Around, 0, "rum herum"), (Precisely, 0, "punkt pünktlich genau"), (Shortly, 0, "kurz"),
        (From, 0, "ab"), (To, 0, "bis biss bes"), (Before, 0, "vor for"), (After, 0, "nach"), (Between, 0, "zwischen zwichen swischen zwischn zwieschen"),
        (Of, 0, "von vom fon"), (Earliest, 0, "frühestens frühstens frühesten"), (Latest, 0, "spätestens spätestns allerspätestens spätesten spetestens maximal höchstens längstens"),
        (Sooner, 0, "eher vorher zeitiger"), (Later, 0, "später danach länger"), (Than, 0, "als wie"),
        (MinuteUnit, 0, "minute minuten min"), (HourUnit, 0, "stunde stunden std"),
    ];
}
