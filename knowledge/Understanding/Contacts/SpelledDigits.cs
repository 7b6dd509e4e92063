using System.Globalization;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Digits that somebody dictates or spells: "null eins sieben", "dreiundvierzig", "hundertsiebzig", "neunzehnhundertachtzig".</summary>
internal static class SpelledDigits
{
    private static readonly Dictionary<string, string> Digits = new(StringComparer.Ordinal)
    {
        ["null"] = "0", ["nulle"] = "0", ["eins"] = "1", ["ein"] = "1", ["zwei"] = "2", ["zwo"] = "2", ["zwee"] = "2", ["drei"] = "3", ["dreie"] = "3", ["vier"] = "4", ["viere"] = "4",
        ["funf"] = "5", ["funfe"] = "5", ["fuenf"] = "5", ["sechs"] = "6", ["sechse"] = "6", ["sieben"] = "7", ["siem"] = "7", ["acht"] = "8", ["achte"] = "8", ["neun"] = "9", ["neune"] = "9",
        ["zehn"] = "10", ["elf"] = "11", ["elfe"] = "11", ["zwolf"] = "12", ["dreizehn"] = "13", ["vierzehn"] = "14", ["funfzehn"] = "15", ["fuffzehn"] = "15",
        ["sechzehn"] = "16", ["siebzehn"] = "17", ["achtzehn"] = "18", ["neunzehn"] = "19",
    };

    private static readonly Dictionary<string, string> Tens = new(StringComparer.Ordinal)
    {
        ["zwanzig"] = "2", ["dreissig"] = "3", ["vierzig"] = "4", ["funfzig"] = "5", ["fuffzig"] = "5",
        ["sechzig"] = "6", ["siebzig"] = "7", ["achtzig"] = "8", ["neunzig"] = "9",
    };

    private static readonly string[] Dialect = ["zich", "zsch", "zch", "ssich", "ssch"];

    /// <summary>The digits of a folded word, or null when it is no number below ten thousand.</summary>
    public static string? Of(string word)
    {
        string plain = Standard(word);
        string? number = BelowHundred(plain) ?? Hundreds(plain) ?? Thousands(plain);
        return number ?? (plain.StartsWith("null", StringComparison.Ordinal) && plain.Length > 4 && Of(plain[4..]) is { } behind ? "0" + behind
            : plain.StartsWith("doppel", StringComparison.Ordinal) && Of(plain[6..]) is { Length: 1 } twice ? twice + twice
            : null);
    }

    /// <summary>"achtunzwanzsch" as "achtundzwanzig".</summary>
    private static string Standard(string word)
    {
        foreach (string ending in Dialect)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                word = word[..^ending.Length] + (ending[0] == 's' ? "ssig" : "zig");
                break;
            }
        }

        int joint = word.LastIndexOf("un", StringComparison.Ordinal);
        return joint > 0 && joint + 2 < word.Length && Tens.ContainsKey(word[(joint + 2)..]) ? word[..joint] + "und" + word[(joint + 2)..] : word;
    }

    /// <summary>Whether a folded word is a ten ("sechzig"), before which "drei und" may stand apart.</summary>
    public static bool IsTen(string word) => Tens.ContainsKey(word);

    private static string? BelowHundred(string word)
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

    /// <summary>"hundertsiebzig", "zweihundert", "neunzehnhundertsiebenundachtzig".</summary>
    private static string? Hundreds(string word)
    {
        int at = word.IndexOf("hundert", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        string? many = at == 0 ? "1" : BelowHundred(word[..at]);
        string rest = word[(at + 7)..];
        string? last = rest.Length == 0 ? "0" : BelowHundred(rest.StartsWith("und", StringComparison.Ordinal) ? rest[3..] : rest);
        return many is null or "0" || last is null ? null : many + last.PadLeft(2, '0');
    }

    /// <summary>"zweitausendzehn".</summary>
    private static string? Thousands(string word)
    {
        int at = word.IndexOf("tausend", StringComparison.Ordinal);
        if (at <= 0 || BelowHundred(word[..at]) is not { Length: 1 } many)
        {
            return null;
        }

        string rest = word[(at + 7)..];
        string? last = rest.Length == 0 ? "0" : BelowHundred(rest) ?? Hundreds(rest);
        return last is null ? null : (int.Parse(many, CultureInfo.InvariantCulture) * 1000 + int.Parse(last, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
    }
}
