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
        string word = part[at].Lower;
        if (words.Negations.Contains(word))
        {
            // "nicht nur" adds something, and so does "auch nicht".
            return !(word == "nicht" && at + 1 < part.Count && part[at + 1].Lower == "nur") && !(at > 0 && part[at - 1].Lower == "auch");
        }

        return word.Length > 4 && word.StartsWith("un", StringComparison.Ordinal) && IsAdjective(part, at) && !words.UnWords.Any(known => Matches(word, known));
    }

    // In small letters, or first in its sentence before a noun: "Unvollständige Anträge".
    private static bool IsAdjective(IReadOnlyList<WrittenToken> part, int at) =>
        part[at].IsSmall || (at == 0 && part.Count > 1 && part[1].IsCapital && part[0].IsCapital);

    private static bool Matches(string word, string known) =>
        known.EndsWith('*') ? word.StartsWith(known[..^1], StringComparison.Ordinal) : word == known;

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
