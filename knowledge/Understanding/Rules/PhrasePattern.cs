using System.Text;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>
/// Compiles what curators write as a pattern: a regular expression over whole words, in which a space stands for the gap between two words,
/// " … " for up to five words of the same sentence, and {name} for a group of words. Spelling is folded, so that "schlägt" finds "SCHLAEGT".
/// </summary>
internal static class PhrasePattern
{
    private const string Gap = " (?:[^ .!?;]+ ){0,5}";
    private const string Blank = " (?:, )?";

    /// <summary>One expression that finds any of the patterns.</summary>
    /// <exception cref="ContentException">A pattern is no valid expression, or names an unknown group.</exception>
    public static Regex Compile(IReadOnlyList<YamlText> patterns, IReadOnlyDictionary<string, string> groups)
    {
        foreach (var pattern in patterns)
        {
            Check(pattern, Spaced(WithGroups(pattern, groups)));
        }

        return Linear($"[ ](?:{string.Join('|', patterns.Select(pattern => Spaced(WithGroups(pattern, groups))))})[ ]");
    }

    private static Regex Linear(string expression) =>
        new(expression, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    private static void Check(YamlText pattern, string expression)
    {
        try
        {
            Linear(expression);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            throw pattern.Wrong($"the pattern can't be used ({wrong.Message}).");
        }
    }

    private static string Spaced(string pattern) =>
        Folded(pattern).Replace(" … ", "…", StringComparison.Ordinal).Replace(" ", Blank, StringComparison.Ordinal).Replace("…", Gap, StringComparison.Ordinal);

    // {name} is a group; {2,4} stays a quantifier.
    private static string WithGroups(YamlText pattern, IReadOnlyDictionary<string, string> groups) =>
        Regex.Replace(pattern.Value, @"\{(\p{L}[\p{L}-]*)\}", match => groups.TryGetValue(match.Groups[1].Value, out string? words)
            ? $"(?:{words})"
            : throw pattern.Wrong($"the group {match.Value} is not known; known are {string.Join(", ", groups.Keys.Order(StringComparer.Ordinal))}."));

    // Folds the letters and leaves escapes and character classes whole.
    private static string Folded(string pattern)
    {
        var folded = new StringBuilder(pattern.Length);
        var letters = new StringBuilder();
        bool inClass = false;
        for (int at = 0; at < pattern.Length; at++)
        {
            char letter = pattern[at];
            bool isEscape = letter == '\\' && at + 1 < pattern.Length;
            inClass = letter == '[' || (inClass && letter != ']');
            if (!isEscape && !inClass && char.IsLetter(letter))
            {
                letters.Append(letter);
                continue;
            }

            folded.Append(Folding.Fold(letters.ToString()));
            letters.Clear();
            folded.Append(inClass ? Letters.Plain(letter) : letter);
            if (isEscape)
            {
                folded.Append(pattern[++at]);
            }
        }

        return folded.Append(Folding.Fold(letters.ToString())).ToString();
    }
}
