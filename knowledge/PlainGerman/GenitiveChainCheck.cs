namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds two genitives or more one after the other ("die Prüfung des Antrags der Mutter"); a single one is fine.</summary>
internal sealed class GenitiveChainCheck(PlainWords words) : IPlainCheck
{
    private const int MostAdjectives = 3;

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) => text.Sentences.SelectMany(FindIn);

    private IEnumerable<Breach> FindIn(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        bool gives = sentence.Words.Any(word => words.GivingVerbs.Contains(word.Lower)) && !sentence.Words.Any(word => word.Lower is "uns" or "ihnen" or "mir" or "ihm");
        for (int at = 1; at < tokens.Count; at++)
        {
            if (!IsHead(tokens, at - 1) || Phrase(tokens, at) is not { } first || Phrase(tokens, first.End) is not { } second)
            {
                continue;
            }

            int end = second.End;
            bool isLonger = false;
            while (Phrase(tokens, end) is { } further)
            {
                (end, isLonger) = (further.End, true);
            }

            // "das Amt gibt den Brief der Leiterin der Stelle" gives it to somebody.
            if (first.IsSure || isLonger || !gives)
            {
                yield return Breach.At(PlainRule.GenitiveChain, tokens[at - 1], tokens[end - 1]);
            }

            at = end;
        }
    }

    // A noun, or a preposition that wants the genitive.
    private bool IsHead(IReadOnlyList<WrittenToken> tokens, int at) => words.GenitivePrepositions.Contains(tokens[at].Lower) || IsNoun(tokens[at]);

    private bool IsNoun(WrittenToken token) =>
        token.IsCapital
        && !words.Prepositions.Contains(token.Lower)
        && !words.Articles.Contains(token.Lower)
        && !words.Pronouns.Contains(token.Lower)
        && !words.Conjunctions.Contains(token.Lower)
        && !words.Subordinators.Contains(token.Lower)
        && !words.Adverbs.Contains(token.Lower)
        && !words.Auxiliaries.Contains(token.Lower)
        && token.Lower is not ("ihnen" or "ihrer" or "ihren" or "ihrem" or "ihres");

    /// <summary>Article or adjective, further adjectives, noun, and names behind it: "der zuständigen Stelle", "der Stadt Sömmerda".</summary>
    private (int End, bool IsSure)? Phrase(IReadOnlyList<WrittenToken> tokens, int at)
    {
        if (at >= tokens.Count || !Opens(tokens, at))
        {
            return null;
        }

        bool isSure = words.SureGenitives.Contains(tokens[at].Lower);
        int noun = at + 1;
        while (noun < tokens.Count && noun - at <= MostAdjectives && IsAdjective(tokens[noun]))
        {
            noun++;
        }

        if (noun >= tokens.Count || !(IsNoun(tokens[noun]) || tokens[noun].Kind == WrittenKind.Placeholder))
        {
            return null;
        }

        int end = noun + 1;
        while (end < tokens.Count && IsNoun(tokens[end]))
        {
            end++;
        }

        return (end, isSure);
    }

    private bool Opens(IReadOnlyList<WrittenToken> tokens, int at) =>
        words.SureGenitives.Contains(tokens[at].Lower)
        || words.MaybeGenitives.Contains(tokens[at].Lower)
        || (tokens[at].IsSmall && tokens[at].Lower.Length > 4 && tokens[at].Lower.EndsWith("er", StringComparison.Ordinal) && !words.Adverbs.Contains(tokens[at].Lower) && !words.Prepositions.Contains(tokens[at].Lower) && !words.GenitivePrepositions.Contains(tokens[at].Lower));

    private bool IsAdjective(WrittenToken token) =>
        token.Kind == WrittenKind.Number
        || (token.IsSmall && (token.Lower.EndsWith("en", StringComparison.Ordinal) || token.Lower.EndsWith("er", StringComparison.Ordinal)) && !words.Auxiliaries.Contains(token.Lower) && !words.Prepositions.Contains(token.Lower) && !words.Adverbs.Contains(token.Lower));
}
