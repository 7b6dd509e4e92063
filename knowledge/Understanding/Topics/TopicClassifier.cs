using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Topics;

/// <summary>Tells which concerns a message names, as a whole and in each of its clauses.</summary>
internal sealed class TopicClassifier(IReadOnlyList<string> topicIds)
{
    // Chosen by cross-validation over lines, situations and voices ("evaluate"): the whole message counts most, the clause that speaks most for a topic a little.
    private const double Whole = 0.8;

    // Of several concerns each has a clause of its own, which counts a little less than a message would; the main concern stays the one of the whole message.
    private const double InOneClause = 0.7;
    private const double BehindTheFirst = 0.999;

    /// <summary>What the model says is a little too modest; raised to this power it comes true as often as it says (the reliability diagram of "evaluate").</summary>
    private const double Modesty = 0.8;

    private const int Ranked = 5;

    /// <summary>The topics nearest to a message, the most probable first, and by how much the first leads.</summary>
    /// <param name="whole">What the message means as a whole.</param>
    /// <param name="clauses">What each clause means; empty for a single clause.</param>
    public TopicRanking Rank(Meanings whole, IReadOnlyList<Meanings> clauses)
    {
        double[] main = [.. topicIds.Select((_, topic) => Main(whole, clauses, topic))];
        double first = main.Max();
        int best = Array.IndexOf(main, first);
        double lead = first - main.Where((_, topic) => topic != best).DefaultIfEmpty(0).Max();
        double ceiling = Math.Max(first, OwnClause(clauses, best));
        var guesses = topicIds
            .Select((id, topic) => new TopicGuess(id, Math.Round(Math.Pow(topic == best ? ceiling : Math.Min(ceiling * BehindTheFirst, Math.Max(main[topic], OwnClause(clauses, topic))), Modesty), 3)))
            .OrderByDescending(guess => guess.TopicId == topicIds[best]).ThenByDescending(guess => guess.Probability)
            .Take(Ranked);
        return new TopicRanking([.. guesses], Math.Round(lead, 3));
    }

    private static double Main(Meanings whole, IReadOnlyList<Meanings> clauses, int topic)
    {
        double said = whole.Topics[topic];
        return clauses.Count == 0 ? said : Logistic((Whole * LogOdds(said)) + ((1 - Whole) * LogOdds(clauses.Max(clause => clause.Topics[topic]))));
    }

    private static double OwnClause(IReadOnlyList<Meanings> clauses, int topic) => clauses.Count == 0 ? 0 : InOneClause * clauses.Max(clause => clause.Topics[topic]);

    private static double Logistic(double odds) => 1 / (1 + Math.Exp(-odds));

    private static double LogOdds(double probability)
    {
        double held = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(held / (1 - held));
    }
}
