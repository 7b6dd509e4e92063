namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>
/// Finds the subjunctive: "wäre", "könnte", "würde", and reported speech ("er sei krank"). "möchte" is everyday speech and fine;
/// "sollte" is counted, as advice and as condition, unless the sentence speaks of the past ("gestern sollte er kommen").
/// </summary>
internal sealed class SubjunctiveCheck(PlainWords words) : IPlainCheck
{
    private static readonly HashSet<string> _should = ["sollte", "solltest", "sollten", "solltet"];

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) => text.Sentences.SelectMany(FindIn);

    private IEnumerable<Breach> FindIn(Sentence sentence)
    {
        bool isReported = sentence.Words.Any(word => words.ReportingVerbs.Contains(word.Lower));
        bool isPast = sentence.Words.Any(word => words.PastTimes.Contains(word.Lower));
        foreach (var clause in sentence.Clauses)
        {
            var found = clause.FirstOrDefault(token => IsSubjunctive(token, clause, sentence, isPast) || IsReported(token, clause, sentence, isReported));
            if (found is not null)
            {
                yield return Breach.At(PlainRule.Subjunctive, found, found);
            }
        }
    }

    private bool IsSubjunctive(WrittenToken token, IReadOnlyList<WrittenToken> clause, Sentence sentence, bool isPast)
    {
        bool isFirst = ReferenceEquals(token, sentence.Words[0]);
        if (!words.SubjunctiveForms.Contains(WithoutPrefix(token.Lower)) || (token.IsCapital && !isFirst))
        {
            return false;
        }

        // "Am besten ließen Sie sich beraten"; else "ließen" is the past.
        if (words.SubjunctiveOrPast.Contains(token.Lower))
        {
            return !isPast && clause.Any(word => words.WishingWords.Contains(word.Lower));
        }

        return !_should.Contains(token.Lower) || isFirst || !isPast;
    }

    private bool IsReported(WrittenToken token, IReadOnlyList<WrittenToken> clause, Sentence sentence, bool isReported)
    {
        int at = clause.ToList().IndexOf(token);
        bool isFirst = ReferenceEquals(token, sentence.Words[0]);
        if (words.ReportedForms.Contains(token.Lower))
        {
            // "Seien Sie pünktlich", "Gott sei Dank"
            return token.IsSmall && !isFirst && !(at > 0 && clause[at - 1].Text == "Gott");
        }

        return isReported && token.IsSmall && !isFirst && words.ReportedUnlessI.Contains(token.Lower) && !clause.Any(word => word.Lower == "ich");
    }

    private string WithoutPrefix(string word)
    {
        if (words.SubjunctiveForms.Contains(word))
        {
            return word;
        }

        string? prefix = words.SeparablePrefixes.FirstOrDefault(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && words.SubjunctiveForms.Contains(word[prefix.Length..]));
        return prefix is null ? word : word[prefix.Length..];
    }
}
