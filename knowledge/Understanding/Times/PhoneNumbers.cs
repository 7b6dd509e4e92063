namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Finds phone numbers and post codes, so that their digits are never taken for hours.</summary>
internal static class PhoneNumbers
{
    private const int LongerThanAnyTime = 5;
    private const int DigitsOfAWholeNumber = 10;
    private const int MoreNumbersThanAnyTime = 5;

    /// <summary>The same tokens, each phone number as one token that is nothing.</summary>
    public static IReadOnlyList<Token> SetAside(IReadOnlyList<Token> tokens)
    {
        var kept = new List<Token>(tokens.Count);
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = Math.Max(End(tokens, i), EndOfDictated(tokens, i));
            kept.Add(end > i ? new Token(TokenKind.Other, tokens[i].Text) : tokens[i]);
            i = Math.Max(i, end - 1);
        }

        return kept;
    }

    // The index after the phone number that begins at a token, or the token itself when none begins.
    private static int End(IReadOnlyList<Token> tokens, int start)
    {
        bool isInternational = tokens[start].Kind == TokenKind.Plus && start + 1 < tokens.Count && tokens[start + 1] is { Kind: TokenKind.Number, IsGlued: true };
        int first = isInternational ? start + 1 : start;
        if (tokens[first].Kind != TokenKind.Number || !(isInternational || Begins(tokens[first])))
        {
            return start;
        }

        int digits = tokens[first].Text.Length;
        int end = first + 1;
        for (int next = end; next < tokens.Count && next - end <= 1 && digits < DigitsOfAWholeNumber; next++)
        {
            if (tokens[next].Kind == TokenKind.Number && !IsHour(tokens, next))
            {
                digits += tokens[next].Text.Length;
                end = next + 1;
            }
            else if (tokens[next].Kind is not (TokenKind.Dash or TokenKind.Slash or TokenKind.Bracket))
            {
                break;
            }
        }

        return end;
    }

    // "Null eins sieben eins zwei drei".
    private static int EndOfDictated(IReadOnlyList<Token> tokens, int start)
    {
        int end = start;
        while (end < tokens.Count && (tokens[end].Sense == WordSense.Number || tokens[end] is { Kind: TokenKind.Number, Text.Length: <= 2, IsDotted: false }))
        {
            end++;
        }

        return end - start >= MoreNumbersThanAnyTime ? end : start;
    }

    private static bool Begins(Token number) =>
        number.Text.Length >= LongerThanAnyTime || (number.Text[0] == '0' && number.Text.Length >= 3);

    private static bool IsHour(IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Sense is WordSense.Oclock;
}
