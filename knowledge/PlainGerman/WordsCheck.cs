namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds abbreviations, foreign words and long compounds that neither the text nor the glossary explains.</summary>
internal sealed class WordsCheck(PlainWords words, Glossary glossary) : IPlainCheck
{
    /// <summary>Letters that a word may have without hyphen or Mediopunkt.</summary>
    public const int MostLetters = 16;

    private const int LongestAbbreviation = 6;

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting)
    {
        foreach (var sentence in text.Sentences)
        {
            for (int at = 0; at < sentence.Tokens.Count; at++)
            {
                var token = sentence.Tokens[at];
                if (token.Kind == WrittenKind.Word && RuleOf(sentence.Tokens, at) is { } rule && !IsExplained(text, token))
                {
                    yield return Breach.At(rule, token, token, glossary.Find(token.Text)?.Meaning ?? "");
                }
            }
        }
    }

    private PlainRule? RuleOf(IReadOnlyList<WrittenToken> tokens, int at)
    {
        var token = tokens[at];
        var term = glossary.Find(token.Text);
        if (term is { IsKnown: true })
        {
            return null;
        }

        if (IsAbbreviation(tokens, at))
        {
            return PlainRule.Abbreviation;
        }

        if (term is not null || Parts(token).Any(IsForeign))
        {
            return PlainRule.ForeignWord;
        }

        return Parts(token).Any(part => part.Length > MostLetters) ? PlainRule.LongCompound : null;
    }

    // "z. B.", "ggf.", "ASB", "VdK"; a word of capitals only may be a name, then the glossary knows it.
    private bool IsAbbreviation(IReadOnlyList<WrittenToken> tokens, int at)
    {
        var token = tokens[at];
        bool hasStop = at + 1 < tokens.Count && tokens[at + 1].Text == "." && tokens[at + 1].Start == token.End;
        return (hasStop && (token.Text.Length == 1 || words.Abbreviations.Contains(token.Lower)))
            || Parts(token).Any(part => part.Length is > 1 and <= LongestAbbreviation && part.Skip(1).Any(char.IsUpper) && glossary.Find(part) is not { IsKnown: true });
    }

    private bool IsForeign(string part) =>
        glossary.Find(part) is { } term ? !term.IsKnown : part.Length > LongestAbbreviation && words.ForeignEndings.Any(ending => part.EndsWith(ending, StringComparison.Ordinal));

    private static string[] Parts(WrittenToken token) => token.Text.Split('-', '·');

    // "P-Konto (Konto mit Pfändungs-Schutz)", "(ASB)", "EU heißt Europäische Union", "Ein P-Konto schützt …"
    private static bool IsExplained(WrittenText text, WrittenToken token)
    {
        foreach (var sentence in text.Sentences)
        {
            var tokens = sentence.Tokens;
            for (int at = 0; at < tokens.Count; at++)
            {
                if (tokens[at].Lower == token.Lower && at + 1 < tokens.Count && (tokens[at + 1].Text == "(" || tokens[at + 1].Lower is "heißt" or "bedeutet"))
                {
                    return true;
                }
            }
        }

        return text.Raw.Contains($"({token.Text})", StringComparison.Ordinal);
    }
}
