using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>A number that is mended in the same breath: "die letzten zwei sind 42, nicht 24", "hinten ist eine 8 statt der 9", "0152 vorne, Rest stimmt", "die letzten beiden sind verdreht".</summary>
internal static class DigitCorrection
{
    private const int MostDigits = 5;

    private static readonly HashSet<string> AtTheEnd = ["letzten", "letzte", "letzen", "letzter", "hinten", "ende", "endet", "schluss", "endziffer", "schlussziffer", "hintere", "hinteren", "zuletzt"];
    private static readonly HashSet<string> AtTheBeginning = ["vorne", "vorn", "anfang", "vorwahl", "beginnt", "ersten", "vorderen"];
    private static readonly HashSet<string> Swapped = ["verdreht", "vertauscht", "andersrum", "umgekehrt", "andersherum"];

    /// <summary>The mended number, grouped; the number itself where nothing mends it.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="runs">All digits in it.</param>
    /// <param name="told">The digits of the number.</param>
    /// <param name="number">The number as told at first.</param>
    public static string Apply(Utterance utterance, IReadOnlyList<DigitRun> runs, DigitRun told, string number)
    {
        string digits = string.Concat(number.Where(char.IsAsciiDigit));
        DigitRun[] pieces = [.. runs.Where(run => run.First > told.First && run.Digits.Length <= MostDigits && !IsCount(utterance, run))];
        string? mended = pieces.Select(piece => With(utterance, pieces, piece, digits)).FirstOrDefault(found => found is not null)
            ?? (utterance.Tokens.Any(token => Swapped.Contains(token.Folded)) && digits.Length > 2 ? digits[..^2] + digits[^1] + digits[^2] : null);
        return mended is null ? number : PhoneNumber.Grouped(number.StartsWith('+') ? "+" + mended : mended) ?? number;
    }

    private static string? With(Utterance utterance, DigitRun[] pieces, DigitRun right, string digits)
    {
        if (IsTakenBack(utterance, right))
        {
            return null;
        }

        string[] around = [.. Around(utterance, right)];
        if (around.Any(AtTheBeginning.Contains) && right.Digits.StartsWith('0') && !digits.StartsWith(right.Digits, StringComparison.Ordinal))
        {
            return right.Digits + digits[right.Digits.Length..];
        }

        var wrong = Array.Find(pieces, run => run != right && run.Digits.Length == right.Digits.Length && (IsTakenBack(utterance, run) || (run.First < right.First && IsDemanded(utterance, right))));
        bool isEnd = around.Any(AtTheEnd.Contains);
        if (!isEnd && wrong is null)
        {
            return null;
        }

        string ending = wrong?.Digits ?? digits[^Math.Min(digits.Length, right.Digits.Length)..];
        int at = digits.LastIndexOf(ending, StringComparison.Ordinal);
        return at > 0 && ending != right.Digits && (!isEnd || at + ending.Length == digits.Length) ? digits[..at] + right.Digits + digits[(at + ending.Length)..] : null;
    }

    /// <summary>"die letzten zwei": how many, not which; "ist eine 8" has only the 8.</summary>
    private static bool IsCount(Utterance utterance, DigitRun run) =>
        utterance.Tokens[run.First].Kind == TokenKind.Word && (Words(utterance, run.First - 1, run.First).Any(word => AtTheEnd.Contains(word) || AtTheBeginning.Contains(word)) || utterance.Tokens[run.First].Folded is "ein")
        || (run.End < utterance.Tokens.Count && utterance.Tokens[run.End].Folded is "uhr" or "jahre" or "tage" or "stunden" or "kinder" or "personen");

    private static bool IsTakenBack(Utterance utterance, DigitRun run)
    {
        for (int at = run.First - 1; at >= Math.Max(0, run.First - 3) && utterance.Tokens[at].Kind != TokenKind.Number; at--)
        {
            if (utterance.Tokens[at].Folded is "nicht" or "nich" or "statt" or "anstatt" or "net" or "keine" or "ned")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"die 18 in der Mitte sollte 81 sein".</summary>
    private static bool IsDemanded(Utterance utterance, DigitRun run) => Words(utterance, run.First - 3, run.First).Any(word => word is "sollte" or "soll" or "muss" or "musste" or "gehort");

    private static IEnumerable<string> Around(Utterance utterance, DigitRun run) => Words(utterance, run.First - 8, run.First).Concat(Words(utterance, run.End, run.End + 3));

    private static IEnumerable<string> Words(Utterance utterance, int from, int until) =>
        utterance.Tokens.Take(Math.Max(0, until)).Skip(Math.Max(0, from)).Select(token => token.Folded);
}
