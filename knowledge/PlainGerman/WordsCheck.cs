namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds abbreviations, foreign words and long compounds that neither the text nor the glossary explains.</summary>
internal sealed class WordsCheck(PlainWords words, Glossary glossary) : IPlainCheck
{
    /// <summary>Letters that a word may have without hyphen or Mediopunkt.</summary>
    public const int MostLetters = 14;

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
                    yield return Breach.At(rule, token, token, Term(token)?.Meaning ?? "");
                }
            }
        }
    }

    private PlainRule? RuleOf(IReadOnlyList<WrittenToken> tokens, int at)
    {
        var token = tokens[at];
        var term = Term(token);
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

        return Parts(token).Any(part => part.Length > MostLetters && glossary.Find(part) is not { IsKnown: true }) ? PlainRule.LongCompound : null;
    }

    // "z. B.", "ggf.", "ASB", "VdK"; a word of capitals only may be a name, then the glossary knows it.
    private bool IsAbbreviation(IReadOnlyList<WrittenToken> tokens, int at)
    {
        var token = tokens[at];
        bool hasStop = at + 1 < tokens.Count && tokens[at + 1].Text == "." && tokens[at + 1].Start == token.End;
        return (hasStop && words.IsAbbreviation(token))
            || Parts(token).Where(part => !words.Negations.Contains(part.ToLowerInvariant())).Any(part => part.Length is > 1 and <= LongestAbbreviation && part.Skip(1).Any(char.IsUpper) && glossary.Find(part) is not { IsKnown: true });
    }

    // Of "P-Konto-Bescheinigung" the glossary may know "P-Konto".
    private GlossaryTerm? Term(WrittenToken token) => glossary.Find(token.Text) ?? (Parts(token) is [var first, var second, ..] ? glossary.Find(first + second) : null);

    private bool IsForeign(string part) =>
        glossary.Find(part) is { } term ? !term.IsKnown : char.IsUpper(part[0]) && part.Length > LongestAbbreviation && words.ForeignEndings.Any(ending => part.EndsWith(ending, StringComparison.Ordinal));

    private static string[] Parts(WrittenToken token) => token.Text.Split(['-', '·'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsExplained(WrittenText text, WrittenToken token) =>
        text.Raw.Contains($"({token.Text})", StringComparison.Ordinal) || text.Sentences.Any(sentence => Enumerable.Range(0, sentence.Tokens.Count).Any(at => Explains(sentence.Tokens, at, token)));

    // "P-Konto (Konto mit Pfändungs-Schutz)", "EU heißt Europäische Union", "Das heißt Gleichstellung", "Ein P-Konto schützt Geld."
    private static bool Explains(IReadOnlyList<WrittenToken> tokens, int at, WrittenToken token) =>
        tokens[at].Lower == token.Lower
        && ((at + 1 < tokens.Count && (tokens[at + 1].Text == "(" || tokens[at + 1].Lower is "heißt" or "bedeutet")) || (at == 1 && tokens[0].Lower is "ein" or "eine") || (at == 2 && tokens[1].Lower == "heißt"));
}
