namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds two denials in one clause ("nicht unmöglich", "ohne Antrag kein Geld"); denials side by side ("kein Geld und keine Wohnung") are fine.</summary>
internal sealed class DoubleNegationCheck(PlainWords words) : IPlainCheck
{
    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) =>
        text.Sentences.SelectMany(sentence => sentence.Clauses).SelectMany(Parts).Select(FindIn).OfType<Breach>();

    private Breach? FindIn(IReadOnlyList<WrittenToken> part)
    {
        var denials = Enumerable.Range(0, part.Count).Where(at => Denies(part, at)).Select(at => part[at]).ToList();
        return denials.Count > 1 ? Breach.At(PlainRule.DoubleNegation, denials[0], denials[^1]) : null;
    }

    private bool Denies(IReadOnlyList<WrittenToken> part, int at)
    {
        var token = part[at];
        if (words.Negations.Contains(token.Lower))
        {
            // "nicht nur" adds something.
            return !(token.Lower == "nicht" && at + 1 < part.Count && part[at + 1].Lower == "nur");
        }

        return token.IsSmall && token.Lower.StartsWith("un", StringComparison.Ordinal) && token.Lower.Length > 4 && !words.UnWords.Any(word => token.Lower.StartsWith(word, StringComparison.Ordinal));
    }

    // "und" joins two parts when the second denies anew or has a subject or a verb of its own.
    private IEnumerable<IReadOnlyList<WrittenToken>> Parts(IReadOnlyList<WrittenToken> clause)
    {
        var part = new List<WrittenToken>();
        for (int at = 0; at < clause.Count; at++)
        {
            if (at > 0 && at + 1 < clause.Count && (words.Conjunctions.Contains(clause[at].Lower) || clause[at].Lower == "noch") && OpensAnew(clause, at + 1))
            {
                yield return part;
                part = [];
            }

            part.Add(clause[at]);
        }

        yield return part;
    }

    private bool OpensAnew(IReadOnlyList<WrittenToken> clause, int at)
    {
        string next = clause[at].Lower;
        return words.Negations.Contains(next)
            || words.Pronouns.Contains(next)
            || words.Auxiliaries.Contains(next)
            || (clause[at].IsSmall && at + 1 < clause.Count && words.Negations.Contains(clause[at + 1].Lower));
    }
}
