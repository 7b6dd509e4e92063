using System.Buffers;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Digits that stand together in a message, whether parted by blanks, strokes and brackets or spelled as words.</summary>
/// <param name="First">Number of the first token.</param>
/// <param name="End">Number of the first token behind it.</param>
/// <param name="Groups">As parted by the writer.</param>
/// <param name="HasPlus">A plus stands before.</param>
internal sealed record DigitRun(int First, int End, IReadOnlyList<string> Groups, bool HasPlus)
{
    private const int WidestGap = 4;

    private static readonly SearchValues<char> Glue = SearchValues.Create(" /-–()\u00A0.,'");

    /// <summary>What people say between dictated digits.</summary>
    private static readonly HashSet<string> Fillers = ["dann", "danach", "weiter", "ahm", "ah", "also", "und", "strich", "pause", "die", "der", "leerzeichen"];

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

            int end = Behind(utterance, at);
            if (!OtherDigits.IsAccount(utterance, at) && !OtherDigits.IsDateOrTime(utterance, at, end, DigitsOf))
            {
                yield return Of(utterance, at, end);
            }

            at = end;
        }
    }

    private static DigitRun Of(Utterance utterance, int first, int end)
    {
        var groups = new List<string>();
        for (int at = first; at < end; at++)
        {
            string folded = utterance.Tokens[at].Folded;
            if (folded is "doppel" or "zweimal" or "dreimal")
            {
                continue;
            }

            // "drei und sechzig" is one number, said apart.
            if (at + 2 < end && utterance.Tokens[at + 1].Folded == "und" && SpelledDigits.IsTen(utterance.Tokens[at + 2].Folded) && DigitsOf(utterance.Tokens[at]) is { Length: 1 } one)
            {
                groups.Add(SpelledDigits.Of(utterance.Tokens[at + 2].Folded)![..1] + one);
                at += 2;
            }
            else if (DigitsOf(utterance.Tokens[at]) is { } digits)
            {
                int before = at - 1;
                while (before > first && utterance.Tokens[before].Folded is "die" or "der")
                {
                    before--;
                }

                int times = before < 0 ? 1 : utterance.Tokens[before].Folded switch { "doppel" or "zweimal" => 2, "dreimal" => 3, _ => 1 };
                groups.Add(string.Concat(Enumerable.Repeat(digits, times)));
            }
        }

        bool hasPlus = first > 0 && utterance.Tokens[first - 1].Folded is "+" or "plus";
        return new DigitRun(first, end, groups, hasPlus);
    }

    private static string? DigitsOf(Token token) => token.Kind switch
    {
        TokenKind.Number => token.Folded,
        TokenKind.Word => SpelledDigits.Of(token.Folded),
        _ => null,
    };

    private static int Behind(Utterance utterance, int first)
    {
        int last = first;
        int fillers = 0;
        for (int at = first + 1; at < utterance.Tokens.Count; at++)
        {
            var token = utterance.Tokens[at];
            if (DigitsOf(token) is not null && (fillers > 0 || IsNear(utterance, last, at)) && Continues(utterance, last, at))
            {
                last = at;
                fillers = 0;
            }
            else if (IsBetween(utterance, last, token))
            {
                fillers += token.Kind == TokenKind.Word ? 1 : 0;
            }
            else
            {
                break;
            }

            if (fillers > 2)
            {
                break;
            }
        }

        return last + 1;
    }

    /// <summary>"03634 9900 206 ein Kind": an article, no digit; after a comma figures don't go on with what was spelled.</summary>
    private static bool Continues(Utterance utterance, int last, int at) => utterance.Tokens[last].Kind == TokenKind.Number
        ? utterance.Tokens[at].Folded != "ein" && !OtherDigits.IsItem(utterance, at)
        : utterance.Tokens[at].Kind == TokenKind.Word || utterance.Tokens[at - 1].Folded != ",";

    private static bool IsNear(Utterance utterance, int last, int at)
    {
        var gap = utterance.Text.AsSpan(utterance.Tokens[last].End, utterance.Tokens[at].Start - utterance.Tokens[last].End);
        return gap.Length <= WidestGap && !gap.ContainsAnyExcept(Glue);
    }

    // Stops between digits stay inside a run ("0171.23 45"); a comma, and words such as "dann", only where digits are spelled.
    private static bool IsBetween(Utterance utterance, int last, Token token)
    {
        bool isSpelled = utterance.Tokens[last].Kind == TokenKind.Word;
        return token.Kind switch
        {
            TokenKind.Stop => (token.Folded is "." or "…" || (token.Folded == "," && isSpelled)) && utterance.Text[token.Start] != '\n',
            TokenKind.Word => (isSpelled && Fillers.Contains(token.Folded)) || token.Folded is "doppel" or "zweimal" or "dreimal",
            _ => false,
        };
    }
}
