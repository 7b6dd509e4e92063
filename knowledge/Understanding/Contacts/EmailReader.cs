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
    private static readonly Regex WholeAddress = new(@"[a-z0-9äöüß._%+\-]+@[a-z0-9äöü@.\-]*[a-z0-9äöü@]", Linear);
    private static readonly Regex MightBeSpoken = new(@"\b(at|ät|klammeraffe|affenschwanz|äht)\b|[(\[{]\s*(at|ät|a)\s*[)\]}]|@", Linear);
    private static readonly Regex Provider = new(@"\b(web|gmx|freenet|online|outlook|hotmail|googlemail|gmail|yahoo|posteo|icloud|mail|arcor|live)\s+(de|com|net|ru|at)\b", Linear);
    private static readonly Regex Dot = new(@"\s*(?:[(\[{]\s*(?:punkt|dot)\s*[)\]}]|\b(?:punkt|dot)\b)\s*", Linear);
    private static readonly Regex Hyphen = new(@"\s*\b(?:minus|bindestrich|strich)\b\s*", Linear);
    private static readonly Regex Underscore = new(@"\s*\b(?:unterstrich|underscore)\b\s*", Linear);
    private static readonly Regex NumberWord = new(@"[a-zäöüß]*(hundert|tausend|zig|zich|ßig)[a-zäöüß]*", Linear);
    private static readonly Regex At = new(@"\s*(?:[(\[{]\s*(?:at|ät|a)\s*[)\]}]|\b(?:at|ät|äht|klammeraffe|affenschwanz)\b|@)\s*", Linear);
    private static readonly Regex SpokenAddress = new(
        @"\b(?<local>[a-z0-9äöüß]+(?:(?:[.\-_+]|\s*[(\[{]\s*punkt\s*[)\]}]\s*|\s+(?:punkt|dot|minus|bindestrich|strich|unterstrich|underscore)\s+)[a-z0-9äöüß]+)*)"
        + @"(?:\s*[(\[{]\s*(?:at|ät|a)\s*[)\]}]\s*|\s+(?:at|ät|äht|klammeraffe|affenschwanz|@)\s+)"
        + @"[a-z0-9äöü]+(?:(?:[.\-]|\s*[(\[{]\s*punkt\s*[)\]}]\s*|\s+(?:punkt|dot|minus|bindestrich|strich)\s+)[a-z0-9äöü]+)*?(?:\.|\s*[(\[{]\s*punkt\s*[)\]}]\s*|\s+(?:punkt\s+|dot\s+)?)(?:de|com|net|org|eu|info|at|ch|ru|ua|pl|ro|io|me)\b",
        Linear);
    private static readonly Regex DigitsBefore = new(@"([a-zäöüß]+)\s+(\d+)@", Linear);

    /// <summary>Where addresses stand, written or dictated, with what stands before their "at".</summary>
    public static IEnumerable<(int Start, int End, string Local)> Places(string text)
    {
        string head = (text.Length > LongestText ? text[..LongestText] : text).ToLowerInvariant();
        if (!MightBeSpoken.IsMatch(head))
        {
            yield break;
        }

        foreach (Match written in WholeAddress.Matches(head))
        {
            yield return (written.Index, written.Index + written.Length, written.Value[..written.Value.IndexOf('@', StringComparison.Ordinal)]);
        }

        foreach (Match spoken in SpokenAddress.Matches(head))
        {
            yield return (spoken.Index, spoken.Index + spoken.Length, spoken.Groups["local"].Value);
        }
    }

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
