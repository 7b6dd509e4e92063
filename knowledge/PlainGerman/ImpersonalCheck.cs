namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Finds sentences that do not speak to the reader: "man muss", "der Antrag ist zu stellen".</summary>
internal sealed class ImpersonalCheck : IPlainCheck
{
    private static readonly HashSet<string> _being = ["ist", "sind", "war", "waren"];
    private static readonly string[] _prefixesWithZu = ["abzu", "anzu", "aufzu", "auszu", "beizu", "einzu", "mitzu", "nachzu", "vorzu", "weiterzu"];

    public IEnumerable<Breach> Find(WrittenText text, PlainSetting setting) =>
        text.Sentences.SelectMany(sentence => sentence.Clauses).SelectMany(FindIn);

    private static IEnumerable<Breach> FindIn(IReadOnlyList<WrittenToken> clause)
    {
        for (int at = 0; at < clause.Count; at++)
        {
            if (clause[at].Lower == "man")
            {
                yield return Breach.At(PlainRule.Impersonal, clause[at], clause[at]);
            }
            else if (_being.Contains(clause[at].Lower) && MustBeDone(clause))
            {
                yield return Breach.At(PlainRule.Impersonal, clause[at], clause[^1]);
            }
        }
    }

    // "ist zu stellen", "ist einzureichen", at the end of the clause; "zu" before an adjective is something else.
    private static bool MustBeDone(IReadOnlyList<WrittenToken> clause) =>
        clause[^1].IsSmall
        && clause[^1].Lower.EndsWith("en", StringComparison.Ordinal)
        && ((clause.Count > 2 && clause[^2].Lower == "zu") || _prefixesWithZu.Any(prefix => clause[^1].Lower.StartsWith(prefix, StringComparison.Ordinal)));
}
