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

    /// <summary>Reads a message.</summary>
    public static MessageFeatures Read(Utterance utterance, FeatureReader reader, FeatureSpace space)
    {
        var ranges = ReadableClauses(utterance.Clauses);
        SparseVector[] clauses = ranges.Count > 1 ? [.. ranges.Select(range => space.Weigh(reader.Read(utterance, [range])))] : [];
        return new MessageFeatures(utterance, space.Weigh(reader.Read(utterance, ranges)), clauses);
    }

    private static IReadOnlyList<Range> ReadableClauses(IReadOnlyList<Range> clauses) =>
        clauses.Count <= MostClauses ? clauses : [.. clauses.Take(MostClauses / 2), .. clauses.TakeLast(MostClauses / 2)];
}
