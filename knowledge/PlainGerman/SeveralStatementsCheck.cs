namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds sentences that say more than one thing: two main clauses in one, or more than one subordinate clause.</summary>
internal sealed class SeveralStatementsCheck(PlainWords words) : IPlainCheck
{
    private const int MostSubordinateClauses = 1;

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) =>
        setting.IsWholeSentences
            ? text.Sentences.Where(SaysMore).Select(sentence => new Breach(PlainRule.SeveralStatements, sentence.Start, sentence.Length))
            : [];

    private bool SaysMore(Sentence sentence) =>
        sentence.Tokens.Any(token => token.IsMark(";"))
        || sentence.Clauses.Skip(1).Count(IsSubordinate) > MostSubordinateClauses
        || Enumerable.Range(1, sentence.Tokens.Count - 1).Any(at => OpensMainClause(sentence.Tokens, at));

    private bool IsSubordinate(IReadOnlyList<WrittenToken> clause) => clause[0].IsSmall && words.Subordinators.Contains(clause[0].Lower);

    // "… und Sie müssen …", "… und der Anruf kostet …"
    private bool OpensMainClause(IReadOnlyList<WrittenToken> tokens, int at)
    {
        if (!words.Conjunctions.Contains(tokens[at].Lower) || at + 2 >= tokens.Count || tokens.Take(at).Any(token => words.Subordinators.Contains(token.Lower)))
        {
            return false;
        }

        var subject = tokens[at + 1];
        return words.Pronouns.Contains(subject.Lower) && !words.Articles.Contains(subject.Lower)
            ? IsVerb(tokens[at + 2])
            : words.Articles.Contains(subject.Lower) && tokens[at + 2].IsCapital && at + 4 < tokens.Count && IsVerb(tokens[at + 3]) && tokens.Take(at).Any(IsVerb);
    }

    private bool IsVerb(WrittenToken token) =>
        token.IsSmall
        && (words.Auxiliaries.Contains(token.Lower) || token.Lower.EndsWith('t') || token.Lower.EndsWith("en", StringComparison.Ordinal))
        && !words.Prepositions.Contains(token.Lower)
        && !words.Articles.Contains(token.Lower)
        && !words.Negations.Contains(token.Lower)
        && token.Lower is not ("nicht" or "seit" or "gut" or "oft" or "zwischen" or "neben" or "gegen" or "jetzt");
}
