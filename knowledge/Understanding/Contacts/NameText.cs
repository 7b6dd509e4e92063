using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>A message as names are looked for in it: a telephone number and an address are one sign each, and the stop behind "Dr" or an initial is no stop.</summary>
internal sealed class NameText
{
    private const int LettersOfAbbreviation = 1;

    private static readonly HashSet<string> Abbreviations = ["dr", "prof", "dipl", "ing", "med", "phil", "jur", "vet", "fam", "fr", "hr", "st"];

    private readonly HeardText _heard;

    private NameText(HeardText heard, IReadOnlyList<Token> tokens) => (_heard, Tokens) = (heard, tokens);

    /// <summary>As heard.</summary>
    public string Text => _heard.Words.Text;

    /// <summary>Without what can't be part of a name or part two names.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Reads a message.</summary>
    public static NameText Read(HeardText heard)
    {
        var tokens = new List<Token>(heard.Words.Tokens.Count);
        foreach (var token in heard.Words.Tokens)
        {
            if (IsDigits(token) && tokens.Count > 0 && tokens[^1].Kind == TokenKind.Number)
            {
                tokens[^1] = tokens[^1] with { Length = token.End - tokens[^1].Start };
            }
            else if (IsDigits(token))
            {
                tokens.Add(token with { Kind = TokenKind.Number, Folded = "0" });
            }
            else if (!(token.Folded == "." && tokens.Count > 0 && IsAbbreviation(tokens[^1])) || token.Start != tokens[^1].End)
            {
                tokens.Add(token);
            }
        }

        return new NameText(heard, tokens);
    }

    /// <summary>Whether an address of the message holds the word: "anna.weber@…" tells that "weber" is a name.</summary>
    public bool IsInAddress(Token token) => _heard.IsInAddress(token);

    /// <summary>Joined to the token before with a hyphen.</summary>
    public bool IsHyphenated(int at) => at > 0 && at < Tokens.Count && Tokens[at].Start == Tokens[at - 1].End + 1 && Text[Tokens[at].Start - 1] is '-' or '‑';

    /// <summary>Where the words of a name stand: next to each other, or else each for itself; empty for no name, null when a word is missing.</summary>
    public HashSet<int>? Places(string? name)
    {
        string[] words = name is null ? [] : [.. Utterance.Read(name).Tokens.Where(token => token.Kind == TokenKind.Word).Select(token => token.Folded)];
        for (int first = 0; words.Length > 0 && first + words.Length <= Tokens.Count; first++)
        {
            if (words.Select((word, at) => Tokens[first + at].Folded == word).All(same => same))
            {
                return [.. Enumerable.Range(first, words.Length)];
            }
        }

        var places = new HashSet<int>();
        foreach (string word in words)
        {
            int found = Enumerable.Range(0, Tokens.Count).LastOrDefault(at => Tokens[at].Folded == word && !places.Contains(at), -1);
            if (found < 0)
            {
                return null;
            }

            places.Add(found);
        }

        return places;
    }

    private static bool IsDigits(Token token) => token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Folded != "ein" && SpelledDigits.Of(token.Folded) is not null);

    private static bool IsAbbreviation(Token token) => token.Kind == TokenKind.Word && (token.Length <= LettersOfAbbreviation || Abbreviations.Contains(token.Folded));
}
