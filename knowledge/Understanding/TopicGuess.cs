namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>A topic the message may be about.</summary>
/// <param name="TopicId">The topic's stable id.</param>
/// <param name="Probability">Between 0 and 1; guesses of one message need not add up to 1, for it may name several concerns.</param>
public sealed record TopicGuess(string TopicId, double Probability)
{
    /// <summary>From here on a topic is taken as named; below, the bot asks.</summary>
    public const double Sure = 0.62;

    /// <summary>Below this a topic is not even offered.</summary>
    public const double Worthwhile = 0.22;
}
