using System.Globalization;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Cuts a message into tokens, in one walk from left to right.</summary>
internal sealed class TimeTokens
{
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _at;

    private TimeTokens(string text) => _text = text;

    /// <summary>The tokens of a message, phone numbers and prices set aside.</summary>
    public static TokenLine Of(string text)
    {
        var reading = new TimeTokens(text);
        while (reading._at < text.Length)
        {
            reading.ReadNext();
        }

        return new TokenLine(PhoneNumbers.SetAside(reading._tokens));
    }

    private void ReadNext()
    {
        char here = _text[_at];
        if (char.IsAsciiDigit(here))
        {
            var (token, length) = DigitTokens.Read(_text, _at);
            Add(token, length);
        }
        else if (IsLetter(here))
        {
            ReadWord();
        }
        else if (here is '\n' || !char.IsWhiteSpace(here))
        {
            Add(Mark(here), 1);
        }
        else
        {
            _at++;
        }
    }

    private void ReadWord()
    {
        int end = _at;
        while (end < _text.Length && (IsLetter(_text[end]) || IsApostrophe(end)))
        {
            end++;
        }

        string text = _text[_at..end];
        string key = Spelling.Fold(text);
        var word = Vocabulary.Find(key);
        bool isDotted = end < _text.Length && _text[end] == '.' && IsAbbreviation(word, key);
        if (word.Sense == WordSense.Unknown && CompoundWords.Split(key) is var (day, part))
        {
            Add(new Token(TokenKind.Word, text) { Key = key, Word = day }, 0);
            Add(new Token(TokenKind.Word, text) { Key = key, Word = part }, text.Length);
            return;
        }

        Add(new Token(TokenKind.Word, text) { Key = key, Word = word, IsDotted = isDotted }, text.Length + (isDotted ? 1 : 0));
    }

    // "Montag." ends a sentence, "Mo." doesn't.
    private static bool IsAbbreviation(Word word, string key) =>
        word.Sense is WordSense.ShortWeekday or WordSense.Next or WordSense.About or WordSense.Every
        || key is "u" or "o" or "od" or "bzw" or "nachm" or "vorm" or "fr" or "hr" or "str" or "nr" or "tel" or "geb" or "ca" or "evtl" or "vllt" or "std" or "min"
        || (word.Sense == WordSense.Month && key.Length <= 4);

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    private bool IsApostrophe(int at) => _text[at] is '\'' or '\u2019' && at + 1 < _text.Length && char.IsLetter(_text[at + 1]);

    private static Token Mark(char mark) => mark switch
    {
        '½' => Spelled("halb"),
        '¼' => Spelled("viertel"),
        '¾' => Spelled("dreiviertel"),
        ',' => new Token(TokenKind.Comma, ","),
        '.' or '!' or '?' or ';' or '\n' => new Token(TokenKind.Stop, mark.ToString()),
        '-' or '–' or '—' or '\u2010' or '\u2011' or '\u2212' or '~' => new Token(TokenKind.Dash, "-"),
        '/' or '|' => new Token(TokenKind.Slash, "/"),
        '+' or '&' => new Token(TokenKind.Plus, "+"),
        '(' or ')' or '[' or ']' or '"' or '„' or '“' or '”' or ':' or '*' or '_' => new Token(TokenKind.Bracket, mark.ToString()),
        _ => new Token(TokenKind.Other, mark.ToString()),
    };

    private static Token Spelled(string word) => new(TokenKind.Word, word) { Key = word, Word = Vocabulary.Find(word) };

    private void Add(Token token, int length)
    {
        bool isGlued = _at > 0 && !char.IsWhiteSpace(_text[_at - 1]);
        _tokens.Add(isGlued ? token with { IsGlued = true } : token);
        _at += length;
    }
}
