using System.Text.RegularExpressions;

namespace ThinkaLotse.Knowledge.Topics;

/// <summary>A yes-or-no question of a topic whose "yes" raises the ticket's urgency.</summary>
/// <param name="Text">The question in plain German.</param>
/// <param name="WhenYes">How urgent it is when the answer is yes.</param>
/// <param name="Fact">What the counsellor reads in the ticket when the answer is yes.</param>
/// <param name="Told">Parts of messages, in small letters, that say yes before the question is asked.</param>
public sealed partial record UrgencyQuestion(string Text, Urgency WhenYes, string Fact, IReadOnlyList<string> Told)
{
    private const int ReachOfDenial = 14;

    /// <summary>Whether a message says yes already; "kein Brief vom Gericht" says no.</summary>
    public bool IsToldIn(string message) => Told.Any(part => Places(message, part).Any(at => !IsDenied(message, at)));

    /// <summary>Whether it asks for a date or a letter with one, so that a day is a yes.</summary>
    public bool AsksForDate => Text.Contains("Datum", StringComparison.Ordinal) || Text.Contains("Frist", StringComparison.Ordinal) || Text.Contains("wann", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<int> Places(string message, string part)
    {
        for (int at = message.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = message.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return at;
        }
    }

    private static bool IsDenied(string message, int at)
    {
        string before = message[Math.Max(0, at - ReachOfDenial)..at];
        return Denial().IsMatch(before);
    }

    [GeneratedRegex(@"\b(kein|keine|keinen|keinerlei|nicht|nich|noch nie|ohne)\s+(\p{L}+\s+){0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}
