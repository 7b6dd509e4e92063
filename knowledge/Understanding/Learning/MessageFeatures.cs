using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>One message made ready for all models: as a whole and clause by clause.</summary>
internal sealed class MessageFeatures
{
    // Beyond this a message is a flood; danger is searched for by rules in all of it, models read head and tail.
    private const int MostClauses = 60;

    /// <summary>So many words at least have to follow a greeting, else the message is one.</summary>
    private const int ShortestRest = 2;

    private static readonly HashSet<string> Greetings = ["hallo", "hallochen", "hi", "hey", "he", "moin", "guten", "tag", "morgen", "abend", "servus", "liebe", "leute", "damen", "herren", "sehr", "geehrte", "grussgott", "tach", "hy", "halo", "ja", "und", "zusammen", "ihr", "lieben"];

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
        var ranges = WithoutGreeting(utterance, ReadableClauses(utterance.Clauses));
        SparseVector[] clauses = ranges.Count > 1 ? [.. ranges.Select(range => space.Weigh(reader.Read(utterance, [range])))] : [];
        return new MessageFeatures(utterance, space.Weigh(reader.Read(utterance, ranges)), clauses);
    }

    /// <summary>"Hallo ich hab Schulden" is about debts only.</summary>
    private static IReadOnlyList<Range> WithoutGreeting(Utterance utterance, IReadOnlyList<Range> clauses)
    {
        if (clauses.Count == 0)
        {
            return clauses;
        }

        int start = clauses[0].Start.Value;
        int end = clauses[0].End.Value;
        int at = start;
        while (at < end && Greetings.Contains(utterance.Tokens[at].Folded))
        {
            at++;
        }

        return at == start || utterance.Tokens.Count - at < ShortestRest ? clauses : at == end ? [.. clauses.Skip(1)] : [at..end, .. clauses.Skip(1)];
    }

    private static IReadOnlyList<Range> ReadableClauses(IReadOnlyList<Range> clauses) =>
        clauses.Count <= MostClauses ? clauses : [.. clauses.Take(MostClauses / 2), .. clauses.TakeLast(MostClauses / 2)];
}
