using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>Digits that belong to no telephone number: dates and times, account numbers, the numbers of items.</summary>
internal static class OtherDigits
{
    /// <summary>The "2)" of an answer in items, "1) … 2) …".</summary>
    public static bool IsItem(Utterance utterance, int at)
    {
        var token = utterance.Tokens[at];
        return token is { Kind: TokenKind.Number, Length: 1 } && utterance.Tokens[0].Folded == "1" && utterance.Tokens[0].End < utterance.Text.Length && utterance.Text[utterance.Tokens[0].End] is '.' or ')'
            && token.End < utterance.Text.Length && utterance.Text[token.End] is '.' or ')' && utterance.Text[token.Start - 1] == ' ';
    }

    public static bool IsAccount(Utterance utterance, int first) =>
        first > 0 && utterance.Tokens[first - 1] is { Kind: TokenKind.Word } before && before.End == utterance.Tokens[first].Start;

    // 05.11.2026, 5.11., 8.00-12.00, 2026-11-05
    public static bool IsDateOrTime(Utterance utterance, int first, int end, Func<Token, string?> digitsOf)
    {
        var tokens = utterance.Tokens;
        if (end - first < 3 || tokens[first].Kind != TokenKind.Number)
        {
            return false;
        }

        bool isDotted = tokens[first].Folded.Length <= 2 && tokens[first + 1].Folded == "." && tokens[first + 2].Folded.Length <= 2
            && tokens[first + 2].End - tokens[first].Start <= 6;
        return isDotted && Enumerable.Range(first, end - first).Sum(at => digitsOf(tokens[at])?.Length ?? 0) <= 8;
    }
}
