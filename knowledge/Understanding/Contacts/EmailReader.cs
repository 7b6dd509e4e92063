using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Finds an e-mail address, written or dictated ("anna punkt meier at web punkt de").</summary>
internal static class EmailReader
{
    private const int LongestText = 8000;
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex WrittenAddress = new(@"(?<address>[a-z0-9äöüß][a-z0-9äöüß._%+\-]*\s?@\s?[a-z0-9äöü][a-z0-9äöü.\-]*\s?\.\s?[a-z]{2,6})(?:[^a-z]|$)", Linear);
    private static readonly Regex TightAddress = new(@"(?<address>[a-z0-9äöüß][a-z0-9äöüß._%+\-]*@[a-z0-9äöü][a-z0-9äöü\-]*(\.[a-z0-9äöü\-]+)*\.[a-z]{2,6})(?:[^a-z]|$)", Linear);
    private static readonly Regex MightBeSpoken = new(@"\b(at|ät|klammeraffe|affenschwanz|äht)\b|[(\[{]\s*(at|ät|a)\s*[)\]}]|@", Linear);
    private static readonly Regex Provider = new(@"\b(web|gmx|freenet|online|outlook|hotmail|googlemail|gmail|yahoo|posteo|icloud|mail|arcor|live)\s+(de|com|net|ru|at)\b", Linear);
    private static readonly Regex Dot = new(@"\s*(?:[(\[{]\s*(?:punkt|dot)\s*[)\]}]|\b(?:punkt|dot)\b)\s*", Linear);
    private static readonly Regex Hyphen = new(@"\s*\b(?:minus|bindestrich|strich)\b\s*", Linear);
    private static readonly Regex Underscore = new(@"\s*\b(?:unterstrich|underscore)\b\s*", Linear);
    private static readonly Regex NumberWord = new(@"[a-zäöüß]*(hundert|tausend|zig|zich|ßig)[a-zäöüß]*", Linear);
    private static readonly Regex At = new(@"\s*(?:[(\[{]\s*(?:at|ät|a)\s*[)\]}]|\b(?:at|ät|äht|klammeraffe|affenschwanz)\b|@)\s*", Linear);
    private static readonly Regex DigitsBefore = new(@"([a-zäöüß]+)\s+(\d+)@", Linear);

    /// <summary>The text without its written addresses: their parts are no words ("ukr.net").</summary>
    public static string WithoutAddresses(string text) => !text.Contains('@', StringComparison.Ordinal)
        ? text
        : string.Join(' ', text.Split(' ').Where(part => !part.Contains('@', StringComparison.Ordinal)));

    /// <summary>The address in small letters, or null.</summary>
    public static string? Find(string text)
    {
        string head = (text.Length > LongestText ? text[..LongestText] : text).ToLowerInvariant();
        if (Address(head) is { } written)
        {
            return written;
        }

        return MightBeSpoken.IsMatch(head) ? Address(Written(head)) : null;
    }

    private static string? Address(string text)
    {
        var tight = TightAddress.Matches(text);
        var matches = tight.Count > 0 ? tight : WrittenAddress.Matches(text);
        return matches.Count == 0 ? null : matches[^1].Groups["address"].Value.Replace(" ", "", StringComparison.Ordinal);
    }

    // Says "at" as @ and "punkt" as a dot, where they stand between words.
    private static string Written(string spoken)
    {
        string text = Provider.Replace(spoken, "$1.$2");
        text = Dot.Replace(text, ".");
        text = Hyphen.Replace(text, "-");
        text = Underscore.Replace(text, "_");
        text = NumberWord.Replace(text, word => SpelledDigits.Of(Folding.Fold(word.Value)) ?? word.Value);
        text = At.Replace(text, "@");
        return DigitsBefore.Replace(text, "$1$2@");
    }
}
