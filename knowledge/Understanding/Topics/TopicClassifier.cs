using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Topics;

/// <summary>Tells which concerns a message names, as a whole and in each of its clauses.</summary>
internal sealed class TopicClassifier(IReadOnlyList<string> topicIds)
{
    // Fitted on lines kept back in cross-validation (logistic regression on log odds): what a single clause says is truer than it claims,
    // and of a message with several clauses the whole and the best clause count about the same.
    private static readonly (double Start, double Whole) OneClause = (1.0, 1.23);
    private static readonly (double Start, double Whole, double Clause) ManyClauses = (0.24, 0.57, 0.47);

    // Of several concerns each has a clause of its own: what a clause says for itself counts, a little less than a message would.
    private const double InOneClause = 0.75;

    private const double WorthwhileFrom = 0.1;
    private const double SureFrom = 0.8;

    private const int Ranked = 5;

    /// <summary>The topics nearest to a message, the most probable first.</summary>
    /// <param name="whole">What the message means as a whole.</param>
    /// <param name="clauses">What each clause means; empty for a single clause.</param>
    public IReadOnlyList<TopicGuess> Rank(Meanings whole, IReadOnlyList<Meanings> clauses) =>
    [
        .. topicIds
            .Select((id, topic) => new TopicGuess(id, Math.Round(Probability(whole, clauses, topic), 3)))
            .OrderByDescending(guess => guess.Probability)
            .Take(Ranked),
    ];

    private static double Probability(Meanings whole, IReadOnlyList<Meanings> clauses, int topic)
    {
        double odds = clauses.Count == 0
            ? OneClause.Start + (OneClause.Whole * LogOdds(whole.Topics[topic]))
            : ManyClauses.Start + (ManyClauses.Whole * LogOdds(whole.Topics[topic])) + (ManyClauses.Clause * LogOdds(clauses.Max(clause => clause.Topics[topic])));
        double said = Cautious(1 / (1 + Math.Exp(-odds)));
        return clauses.Count == 0 ? said : Math.Max(said, InOneClause * clauses.Max(clause => Cautious(Alone(clause.Topics[topic]))));
    }

    private static double Alone(double probability) => 1 / (1 + Math.Exp(-(OneClause.Start + (OneClause.Whole * LogOdds(probability)))));

    // Moves probabilities so that the two thresholds of TopicGuess mean what they promise on lines kept back:
    // from Sure on at least 85 of 100 are right; from Worthwhile on a topic is worth a button.
    private static double Cautious(double probability) => probability switch
    {
        < WorthwhileFrom => Between(probability, 0, WorthwhileFrom, 0, TopicGuess.Worthwhile),
        < SureFrom => Between(probability, WorthwhileFrom, SureFrom, TopicGuess.Worthwhile, TopicGuess.Sure),
        _ => Between(probability, SureFrom, 1, TopicGuess.Sure, 1),
    };

    private static double Between(double value, double low, double high, double newLow, double newHigh) =>
        newLow + ((value - low) / (high - low) * (newHigh - newLow));

    private static double LogOdds(double probability)
    {
        double held = Math.Clamp(probability, 1e-4, 1 - 1e-4);
        return Math.Log(held / (1 - held));
    }
}
