namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds the passive: a participle with "werden" at the end of its clause. The future ("wird helfen"), "werden" with an adjective ("wird teuer") and the state ("ist geschlossen") are none.</summary>
internal sealed class PassiveCheck(PlainWords words) : IPlainCheck
{
    private static readonly HashSet<string> _present = ["werde", "wirst", "wird", "werden", "werdet", "würde", "würdest", "würden", "würdet"];
    private static readonly HashSet<string> _past = ["wurde", "wurdest", "wurden", "wurdet", "worden"];
    private static readonly HashSet<string> _perfect = ["haben", "sein", "hat", "ist", "hatte", "war"];
    private static readonly HashSet<string> _agents = ["von", "vom", "durch"];
    private readonly Participles _participles = new(words);

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) =>
        text.Sentences.SelectMany(sentence => sentence.Clauses).Select(FindIn).OfType<Breach>();

    private static bool IsWerden(WrittenToken token) => _present.Contains(token.Lower) || _past.Contains(token.Lower);

    private Breach? FindIn(IReadOnlyList<WrittenToken> clause)
    {
        int verb = FirstIndex(clause, IsWerden);
        int participle = verb < 0 ? -1 : FirstIndex(clause, token => IsParticiple(clause, token));
        if (participle < 0 || !IsPassive(clause, verb, participle))
        {
            return null;
        }

        var (first, last) = verb < participle ? (verb, participle) : (participle, verb);
        return Breach.At(PlainRule.Passive, clause[first], clause[last]);
    }

    private bool IsParticiple(IReadOnlyList<WrittenToken> clause, WrittenToken token)
    {
        int at = IndexOf(clause, token);
        bool isWritten = token.IsSmall || (at == 0 && clause.Count > 1 && IsWerden(clause[1]));
        return isWritten && !IsWerden(token) && _participles.Is(token.Lower) && (at == 0 || StandsAtEnd(clause, at));
    }

    // What follows a participle at the end of its clause: nothing, another verb, a phrase that was put behind.
    private bool StandsAtEnd(IReadOnlyList<WrittenToken> clause, int at)
    {
        if (at + 1 == clause.Count)
        {
            return true;
        }

        string next = clause[at + 1].Lower;
        return IsWerden(clause[at + 1]) || words.Auxiliaries.Contains(next) || words.SubjunctiveForms.Contains(next) || words.Conjunctions.Contains(next) || words.Prepositions.Contains(next);
    }

    private bool IsPassive(IReadOnlyList<WrittenToken> clause, int verb, int participle)
    {
        string next = participle + 1 < clause.Count ? clause[participle + 1].Lower : "";
        if (_perfect.Contains(next) && !clause.Any(token => token.Lower == "worden"))
        {
            return false;
        }

        return _past.Contains(clause[verb].Lower)
            || !_participles.IsInfinitiveToo(clause[participle].Lower)
            || (!words.NeverPassive.Contains(clause[participle].Lower) && (next == "werden" || clause.Any(token => _agents.Contains(token.Lower)) || !SpeaksOfTheFuture(clause, participle)));
    }

    // "Wir werden Sie beraten" has a subject and an object, "Sie werden beraten" has one of them only.
    private bool SpeaksOfTheFuture(IReadOnlyList<WrittenToken> clause, int participle)
    {
        int persons = 0;
        bool isInPhrase = false;
        foreach (var token in clause.Take(participle))
        {
            bool isPreposition = words.Prepositions.Contains(token.Lower);
            bool isPerson = token.Lower is "sie" or "ich" or "wir" or "er" or "uns" or "mich" or "dich" or "euch" or "ihn" || (token.IsCapital && !words.Articles.Contains(token.Lower) && !isPreposition && !words.Adverbs.Contains(token.Lower));
            persons += isPerson && !isInPhrase ? 1 : 0;
            isInPhrase = isPreposition || (isInPhrase && !isPerson);
        }

        return persons > 1;
    }

    private static int FirstIndex(IReadOnlyList<WrittenToken> clause, Func<WrittenToken, bool> matches) =>
        Enumerable.Range(0, clause.Count).Where(at => matches(clause[at])).DefaultIfEmpty(-1).First();

    private static int IndexOf(IReadOnlyList<WrittenToken> clause, WrittenToken token) => FirstIndex(clause, other => ReferenceEquals(other, token));
}
