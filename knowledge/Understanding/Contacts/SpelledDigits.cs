namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Digits that somebody dictates or spells: "null eins sieben", "dreiundvierzig", "doppel vier" has no place here.</summary>
internal static class SpelledDigits
{
    private static readonly Dictionary<string, string> Digits = new(StringComparer.Ordinal)
    {
        ["null"] = "0", ["eins"] = "1", ["ein"] = "1", ["zwei"] = "2", ["zwo"] = "2", ["drei"] = "3", ["dreie"] = "3", ["vier"] = "4", ["viere"] = "4",
        ["funf"] = "5", ["funfe"] = "5", ["sechs"] = "6", ["sechse"] = "6", ["sieben"] = "7", ["acht"] = "8", ["achte"] = "8", ["neun"] = "9", ["neune"] = "9",
        ["zehn"] = "10", ["elf"] = "11", ["zwolf"] = "12", ["dreizehn"] = "13", ["vierzehn"] = "14", ["funfzehn"] = "15",
        ["sechzehn"] = "16", ["siebzehn"] = "17", ["achtzehn"] = "18", ["neunzehn"] = "19",
    };

    private static readonly Dictionary<string, string> Tens = new(StringComparer.Ordinal)
    {
        ["zwanzig"] = "2", ["dreissig"] = "3", ["vierzig"] = "4", ["funfzig"] = "5",
        ["sechzig"] = "6", ["siebzig"] = "7", ["achtzig"] = "8", ["neunzig"] = "9",
    };

    /// <summary>The digits of a folded word, or null when it is no number below a hundred.</summary>
    public static string? Of(string word)
    {
        if (Digits.TryGetValue(word, out string? digits))
        {
            return digits;
        }

        if (Tens.TryGetValue(word, out string? ten))
        {
            return ten + "0";
        }

        int joint = word.IndexOf("und", StringComparison.Ordinal);
        return joint > 0 && Tens.TryGetValue(word[(joint + 3)..], out ten) && Digits.TryGetValue(word[..joint], out digits) && digits.Length == 1
            ? ten + digits
            : null;
    }
}
