using System.Text;
using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Finds the telephone number in a message, in figures or spelled, corrected or in two parts, and of several the one the writer wants used.</summary>
internal static partial class PhoneReader
{
    /// <summary>With more numbers than this a message is a flood; its head and its tail are read.</summary>
    private const int MostNumbers = 24;

    private static readonly HashSet<string> OtherNumbers =
    [
        "iban", "konto", "kontonummer", "kundennummer", "kundennr", "aktenzeichen", "az", "bg", "bgnummer", "rechnungsnummer", "zahlernummer",
        "versicherungsnummer", "rentenversicherungsnummer", "steuernummer", "steuerid", "vertragsnummer", "rechnung", "geschaftszeichen", "zahlerstand", "id",
        "hausnummer", "plz", "postleitzahl", "geburtsdatum", "geboren",
    ];

    /// <summary>The number grouped for reading, or null.</summary>
    public static string? Find(Utterance message)
    {
        // "mit der Null davor": said of the number, no digit of it.
        var utterance = LeadingZero().IsMatch(message.Text) ? Utterance.Read(LeadingZero().Replace(message.Text, "")) : message;
        DigitRun[] runs = [.. DigitRun.All(utterance)];
        if (runs.Length > MostNumbers)
        {
            runs = [.. runs.Take(MostNumbers / 2), .. runs.TakeLast(MostNumbers / 2)];
        }

        var found = new List<(DigitRun Run, string Number)>();
        foreach (var run in runs)
        {
            if (!NamesAnotherNumber(utterance.Tokens, run.First) && (Dialled(run) ?? WithAreaCode(utterance, runs, run)) is { } number)
            {
                found.Add((run, number));
            }
        }

        return found.Count switch
        {
            0 => null,
            1 => DigitCorrection.Apply(utterance, runs, found[0].Run, found[0].Number) is { } number && (number != found[0].Number || !PhonePreference.IsGone(utterance, found[0].Run)) ? number : null,
            _ => PhonePreference.Best(utterance, found),
        };
    }

    private static string? Dialled(DigitRun run)
    {
        for (int group = 0; group < run.Groups.Count; group++)
        {
            if (!CanBegin(run, group))
            {
                continue;
            }

            var digits = new StringBuilder(run.HasPlus && group == 0 ? "+" : "");
            for (int at = group; at < run.Groups.Count && !(BeginsAnother(run.Groups[at]) && digits.Length >= 10); at++)
            {
                digits.Append(run.Groups[at]);
            }

            return PhoneNumber.Grouped(Completed(digits.ToString()));
        }

        return null;
    }

    /// <summary>"die 24711, Vorwahl 03634": the code stands apart.</summary>
    private static string? WithAreaCode(Utterance utterance, DigitRun[] runs, DigitRun run)
    {
        if (run.Digits.Length is < 3 or > 9 || run.Digits.StartsWith('0'))
        {
            return null;
        }

        var code = runs.FirstOrDefault(other => other != run && other.Digits.StartsWith('0') && other.Digits.Length <= 6 && Before(utterance.Tokens, other.First, 3).Contains("vorwahl"));
        return code is null ? null : PhoneNumber.Grouped(code.Digits + run.Digits);
    }

    // A number may begin after a postcode, but not in the middle of an account number.
    private static bool CanBegin(DigitRun run, int group)
    {
        bool looksRight = (run.HasPlus && group == 0) || run.Groups[group].StartsWith('0') || (group == 0 && LacksItsZero(run.Digits));
        return looksRight && (group == 0 || (group == 1 && run.Groups[0].Length is 1 or 5));
    }

    private static bool BeginsAnother(string group) => group.Length >= 4 && group.StartsWith('0');

    private static bool LacksItsZero(string digits) =>
        (digits.Length is 10 or 11 && PhoneNumber.IsMobile("0" + digits)) || (digits.Length is 12 or 13 && digits.StartsWith("491", StringComparison.Ordinal));

    private static string Completed(string digits) => !LacksItsZero(digits) ? digits : digits.Length >= 12 ? "+" + digits : "0" + digits;

    private static bool NamesAnotherNumber(IReadOnlyList<Token> tokens, int first) =>
        Before(tokens, first, 3).Any(OtherNumbers.Contains);

    private static IEnumerable<string> Before(IReadOnlyList<Token> tokens, int first, int reach) =>
        tokens.Take(first).TakeLast(reach).Select(token => token.Folded);

    [GeneratedRegex(@",?\s*\b((mit|und)\s+)?((n?er|einer|der|die)\s+)?(null|0)\s+(davor|vorne?weg|vorne?)(\s+(dran|nicht vergessen))?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadingZero();
}
