using System.Globalization;

namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>Cuts what a resident wrote into tokens, in one pass whatever the text holds.</summary>
internal static class Tokenizer
{
    // A longer "word" is noise; the rest of it tells nothing more.
    private const int LongestWord = 64;

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(8 + (text.Length / 6));
        int at = 0;
        while (at < text.Length)
        {
            at = Next(text, at, tokens);
        }

        return tokens;
    }

    private static int Next(string text, int start, List<Token> tokens)
    {
        char first = text[start];
        if (char.IsAsciiDigit(first))
        {
            return Take(text, start, tokens, TokenKind.Number, char.IsAsciiDigit);
        }

        if (IsInWord(first) && Letters.Plain(first) != Letters.Nothing)
        {
            return Take(text, start, tokens, TokenKind.Word, IsInWord);
        }

        if (first is '.' or '!' or '?' or ',' or ';' or ':' or '\n' or '…' or '؟' or '،' or '。')
        {
            tokens.Add(new Token(TokenKind.Stop, first is '\n' or '…' ? "." : first.ToString(), start, 1));
            return start + 1;
        }

        if (char.IsHighSurrogate(first) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
        {
            return Pair(text, start, tokens);
        }

        if (CharUnicodeInfo.GetUnicodeCategory(first) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol)
        {
            tokens.Add(new Token(TokenKind.Sign, first.ToString(), start, 1));
        }

        return start + 1;
    }

    private static int Take(string text, int start, List<Token> tokens, TokenKind kind, Func<char, bool> belongs)
    {
        int end = start + 1;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        string folded = kind == TokenKind.Number
            ? text[start..Math.Min(end, start + LongestWord)]
            : Folding.Fold(text.AsSpan(start, Math.Min(end - start, LongestWord)));
        if (folded.Length > 0)
        {
            tokens.Add(new Token(kind, folded, start, end - start));
        }

        return end;
    }

    // Emojis count as signs; letters drawn as symbols ("𝐇𝐢𝐥𝐟𝐞") are rare enough to stay signs, too.
    private static int Pair(string text, int start, List<Token> tokens)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(text, start) != UnicodeCategory.ModifierSymbol)
        {
            tokens.Add(new Token(TokenKind.Sign, text.Substring(start, 2), start, 2));
        }

        return start + 2;
    }

    // Marks and invisible characters inside a word belong to it and vanish in folding. Apostrophes too: "gibt's" is "gibts".
    private static bool IsInWord(char letter) =>
        char.IsLetter(letter) || letter is '\'' or '’' or '`' or '´'
        || (letter >= '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);
}
