using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>One message made ready for all models: as a whole and clause by clause.</summary>
internal sealed class MessageFeatures
{
    // Beyond this a message is a flood; danger is searched for by rules in all of it, models read head and tail.
    private const int MostClauses = 60;

    private MessageFeatures(Utterance utterance, SparseVector whole, IReadOnlyList<SparseVector> clauses)
    {
        Utterance = utterance;
        Whole = whole;
        Clauses = clauses;
    }

    public Utterance Utterance { get; }

    public SparseVector Whole { get; }

    /// <summary>Empty when the message is a single clause.</summary>
    public IReadOnlyList<SparseVector> Clauses { get; }

    public static MessageFeatures Read(Utterance utterance, FeatureSpace space)
    {
        var ranges = ReadableClauses(utterance.Clauses);
        List<string> all = [];
        var clauses = new List<SparseVector>();
        foreach (var range in ranges)
        {
            string[] words = [.. utterance.Words(range)];
            all.AddRange(words);
            if (ranges.Count > 1)
            {
                clauses.Add(space.Weigh(RawFeatures.Of(words)));
            }
        }

        return new MessageFeatures(utterance, space.Weigh(RawFeatures.Of(all)), clauses);
    }

    private static IReadOnlyList<Range> ReadableClauses(IReadOnlyList<Range> clauses) =>
        clauses.Count <= MostClauses ? clauses : [.. clauses.Take(MostClauses / 2), .. clauses.TakeLast(MostClauses / 2)];
}
