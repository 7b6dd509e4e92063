using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Reads the allowances of a YAML file.</summary>
internal static partial class PlainAllowances
{
    /// <exception cref="ContentException">An allowance names no rule, or gives no reason.</exception>
    public static IReadOnlyList<PlainAllowance> Read(string file)
    {
        string[] lines = File.ReadAllLines(file);
        var allowances = new List<PlainAllowance>();
        for (int at = 0; at < lines.Length; at++)
        {
            if (Comment().Match(lines[at]) is { Success: true } comment)
            {
                allowances.Add(Allowance(file, comment, at + 1, LineOfText(lines, at)));
            }
        }

        return allowances;
    }

    private static PlainAllowance Allowance(string file, Match comment, int line, int lineOfText)
    {
        string rule = comment.Groups["rule"].Value;
        string reason = comment.Groups["reason"].Value.Trim();
        if (!Enum.TryParse<PlainRule>(rule, out var known))
        {
            throw new ContentException(file, line, $"\"{rule}\" is no rule of plain German; rules are {string.Join(", ", Enum.GetNames<PlainRule>())}.");
        }

        return reason.Length > 0
            ? new PlainAllowance(known, reason, lineOfText, line)
            : throw new ContentException(file, line, $"say why {rule} is allowed here: \"# allow {rule}: reason\".");
    }

    // Behind a text the comment is for that text, on a line of its own for the next one.
    private static int LineOfText(string[] lines, int at)
    {
        int text = at;
        while (text < lines.Length && lines[text].TrimStart().StartsWith('#'))
        {
            text++;
        }

        return text + 1;
    }

    [GeneratedRegex(@"(^|\s)# allow (?<rule>\w+):?(?<reason>.*)$")]
    private static partial Regex Comment();
}
