using System.Buffers;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Digits that stand together in a message, whether parted by blanks, strokes and brackets or spelled as words.</summary>
/// <param name="First">Number of the first token.</param>
/// <param name="Groups">As parted by the writer.</param>
/// <param name="HasPlus">A plus stands before.</param>
internal sealed record DigitRun(int First, IReadOnlyList<string> Groups, bool HasPlus)
{
    private const int WidestGap = 4;

    private static readonly SearchValues<char> Glue = SearchValues.Create(" /-–()\u00A0.,'");

    /// <summary>All digits in a row.</summary>
    public string Digits => string.Concat(Groups);

    /// <summary>The runs of a message that are neither dates nor times nor sums nor account numbers.</summary>
    public static IEnumerable<DigitRun> All(Utterance utterance)
    {
        var tokens = utterance.Tokens;
        for (int at = 0; at < tokens.Count;)
        {
            if (DigitsOf(tokens[at]) is null)
            {
                at++;
                continue;
            }

            int end = End(utterance, at);
            if (!IsAccount(utterance, at) && !IsDateOrTime(utterance, at, end))
            {
                yield return Of(utterance, at, end);
            }

            at = end;
        }
    }

    private static DigitRun Of(Utterance utterance, int first, int end)
    {
        string[] groups = [.. Enumerable.Range(first, end - first).Select(at => DigitsOf(utterance.Tokens[at])).OfType<string>()];
        bool hasPlus = first > 0 && utterance.Tokens[first - 1].Folded is "+" or "plus";
        return new DigitRun(first, groups, hasPlus);
    }

    private static string? DigitsOf(Token token) => token.Kind switch
    {
        TokenKind.Number => token.Folded,
        TokenKind.Word => SpelledDigits.Of(token.Folded),
        _ => null,
    };

    private static int End(Utterance utterance, int first)
    {
        int last = first;
        for (int at = first + 1; at < utterance.Tokens.Count && IsGlued(utterance, last, at); at++)
        {
            last = DigitsOf(utterance.Tokens[at]) is null ? last : at;
        }

        return last + 1;
    }

    // Stops between digits stay inside a run ("0171.23 45"), a comma only where digits are spelled.
    private static bool IsGlued(Utterance utterance, int last, int at)
    {
        var token = utterance.Tokens[at];
        if (DigitsOf(token) is null)
        {
            return token.Kind == TokenKind.Stop && (token.Folded == "." || (token.Folded == "," && utterance.Tokens[last].Kind == TokenKind.Word))
                && utterance.Text[token.Start] != '\n';
        }

        var gap = utterance.Text.AsSpan(utterance.Tokens[last].End, token.Start - utterance.Tokens[last].End);
        return gap.Length <= WidestGap && !gap.ContainsAnyExcept(Glue);
    }

    private static bool IsAccount(Utterance utterance, int first) =>
        first > 0 && utterance.Tokens[first - 1] is { Kind: TokenKind.Word } before && before.End == utterance.Tokens[first].Start;

    // 05.11.2026, 5.11., 8.00-12.00, 2026-11-05
    private static bool IsDateOrTime(Utterance utterance, int first, int end)
    {
        var tokens = utterance.Tokens;
        if (end - first < 3 || tokens[first].Kind != TokenKind.Number)
        {
            return false;
        }

        bool isDotted = tokens[first].Folded.Length <= 2 && tokens[first + 1].Folded == "." && tokens[first + 2].Folded.Length <= 2
            && tokens[first + 2].End - tokens[first].Start <= 6;
        return isDotted && Enumerable.Range(first, end - first).Sum(at => DigitsOf(tokens[at])?.Length ?? 0) <= 8;
    }
}
