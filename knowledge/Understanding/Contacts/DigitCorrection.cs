using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>A number that is mended in the same breath: "die letzten zwei sind 42, nicht 24", "hinten ist eine 8 statt der 9".</summary>
internal static class DigitCorrection
{
    private const int MostDigits = 4;

    private static readonly HashSet<string> AtTheEnd = ["letzten", "letzte", "letzen", "hinten", "ende", "endet", "schluss", "hintere", "hinteren"];

    /// <summary>The mended number, grouped; the number itself where nothing mends it.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="runs">All digits in it.</param>
    /// <param name="number">The number as told at first.</param>
    public static string Apply(Utterance utterance, IReadOnlyList<DigitRun> runs, string number)
    {
        string digits = string.Concat(number.Where(char.IsAsciiDigit));
        DigitRun[] shortRuns = [.. runs.Where(run => run.Digits.Length <= MostDigits && !IsCount(utterance, run))];
        foreach (var right in shortRuns)
        {
            var wrong = Array.Find(shortRuns, run => run != right && run.Digits.Length == right.Digits.Length && IsTakenBack(utterance, run));
            bool isEnd = Before(utterance, right.First, 8).Any(AtTheEnd.Contains);
            if (IsTakenBack(utterance, right) || (!isEnd && wrong is null))
            {
                continue;
            }

            string ending = wrong?.Digits ?? digits[^Math.Min(digits.Length, right.Digits.Length)..];
            int at = digits.LastIndexOf(ending, StringComparison.Ordinal);
            if (at > 0 && (!isEnd || at + ending.Length == digits.Length))
            {
                string mended = digits[..at] + right.Digits + digits[(at + ending.Length)..];
                return PhoneNumber.Grouped(number.StartsWith('+') ? "+" + mended : mended) ?? number;
            }
        }

        return number;
    }

    /// <summary>"die letzten zwei": how many, not which.</summary>
    private static bool IsCount(Utterance utterance, DigitRun run) =>
        utterance.Tokens[run.First].Kind == TokenKind.Word && (Before(utterance, run.First, 1).Any(AtTheEnd.Contains) || utterance.Tokens[run.First].Folded is "eine" or "ein" or "eins" && run.Digits == "1" && Follows(utterance, run));

    private static bool Follows(Utterance utterance, DigitRun run) => run.First + 1 < utterance.Tokens.Count && utterance.Tokens[run.First + 1].Kind == TokenKind.Number;

    private static bool IsTakenBack(Utterance utterance, DigitRun run) => Before(utterance, run.First, 3).Any(word => word is "nicht" or "nich" or "statt" or "anstatt" or "net" or "keine");

    private static IEnumerable<string> Before(Utterance utterance, int first, int reach) =>
        utterance.Tokens.Take(first).TakeLast(reach).Select(token => token.Folded);
}
