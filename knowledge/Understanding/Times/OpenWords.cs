using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Single words that leave the time to the office.</summary>
internal static class OpenWords
{
    /// <summary>Sense, value and the spellings, parted by spaces.</summary>
    public static (WordSense Sense, int Value, string Spellings)[] All { get; } =
    [
        (Open, 0, "egal eagl ejal egall schnurzegal scheißegal wurscht schnuppe schnurz wumpe jederzeit jedezeit allzeit immerzu täglich"),
        (Open, 0, "flexibel fleksibel schnellstmöglich schnellstmöglichst schnellstens baldmöglichst baldmöglich baldigst ehestmöglich asap zeitnah umgehend irgendwann demnächst"),
        (Open, 0, "nächstmöglich nächstmögliche nächstmöglichen nächstmöglicher nächstbesten frühestmöglich frühestmögliche frühestmöglichen früheste"),
        (Soon, 0, "bald sofort schnell gleich jetzt wurst latte dringend eilig eilt"),
    ];
}
