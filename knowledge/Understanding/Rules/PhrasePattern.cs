using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>
/// Reads what curators write as a pattern: words in their order, "(a|b c)" for one of several, "(a)?" for what may be missing,
/// "schlag*" for beginnings, "abends?" for a letter that may be missing, "_" for any word, "…" for up to five words ("…2" for two),
/// {name} for a group of words. KnownWords is folded, so that "schlägt" finds "SCHLAEGT".
/// </summary>
internal sealed class PhrasePattern
{
    private const int DefaultGap = 5;

    private readonly YamlText _text;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _groups;
    private int _at;

    private PhrasePattern(YamlText text, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        _text = text;
        _groups = groups;
    }

    private char Here => _at < _text.Value.Length ? _text.Value[_at] : '\0';

    /// <exception cref="ContentException">The pattern can't be understood.</exception>
    public static PhraseExpression Parse(YamlText text, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        var pattern = new PhrasePattern(text, groups);
        var expression = pattern.Options();
        return pattern.Here == '\0' ? expression : throw text.Wrong($"the pattern has \"{pattern.Here}\" where nothing opens it.");
    }

    private PhraseExpression Options()
    {
        List<PhraseExpression> options = [Parts()];
        while (Here == '|')
        {
            _at++;
            options.Add(Parts());
        }

        // Options of one word each are one set, which keeps the net small; the places before and after all words are no words.
        return options.All(option => option is OneWord { IsPlace: false })
            ? new OneWord([.. options.Cast<OneWord>().SelectMany(option => option.Words)])
            : new Choice(options);
    }

    private PhraseExpression Parts()
    {
        var parts = new List<PhraseExpression>();
        while (Here is not ('\0' or '|' or ')'))
        {
            if (char.IsWhiteSpace(Here))
            {
                _at++;
                continue;
            }

            parts.Add(Part());
        }

        return parts.Count switch
        {
            0 => throw _text.Wrong("the pattern has an empty place; write a word there."),
            1 => parts[0],
            _ => new Sequence(parts),
        };
    }

    private PhraseExpression Part()
    {
        switch (Here)
        {
            case '(':
                return MaybeMissing(InBrackets());
            case '{':
                return MaybeMissing(Group());
            case '…':
                _at++;
                return char.IsAsciiDigit(Here) ? new WordGap(_text.Value[_at++] - '0') : new WordGap(DefaultGap);
            default:
                return Word();
        }
    }

    private PhraseExpression MaybeMissing(PhraseExpression part)
    {
        if (Here != '?')
        {
            return part;
        }

        _at++;
        return new Maybe(part);
    }

    private PhraseExpression InBrackets()
    {
        _at++;
        var inside = Options();
        if (Here != ')')
        {
            throw _text.Wrong("the pattern has a bracket \"(\" that is never closed.");
        }

        _at++;
        return inside;
    }

    private PhraseExpression Group()
    {
        int end = _text.Value.IndexOf('}', _at);
        string name = end < 0 ? "" : _text.Value[(_at + 1)..end];
        if (!_groups.TryGetValue(name, out var words))
        {
            throw _text.Wrong($"the group {{{name}}} is not known; known are {string.Join(", ", _groups.Keys.Order(StringComparer.Ordinal))}.");
        }

        _at = end + 1;
        string inside = string.Join('|', words);
        return Parse(_text with { Value = inside }, _groups);
    }

    private OneWord Word()
    {
        int start = _at;
        while (Here is not ('\0' or '|' or '(' or ')' or '{' or '…') && !char.IsWhiteSpace(Here))
        {
            _at++;
        }

        return new OneWord([.. Spellings(_text.Value[start.._at]).Select(Fold)]);
    }

    private static IEnumerable<string> Spellings(string word)
    {
        int optional = word.IndexOf('?', StringComparison.Ordinal);
        return optional < 1
            ? [word]
            : Spellings(word.Remove(optional, 1)).Concat(Spellings(word.Remove(optional - 1, 2)));
    }

    private static string Fold(string word) =>
        (word.StartsWith('*') ? "*" : "") + Folding.Fold(word.Trim('*')) + (word.EndsWith('*') && word.Length > 1 ? "*" : "");
}
