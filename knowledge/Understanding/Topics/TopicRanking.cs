namespace ThinkaLotse.Knowledge.Understanding.Topics;

/// <summary>The topics nearest to a message.</summary>
/// <param name="Guesses">The most probable first.</param>
/// <param name="Lead">How much more probable the first is than the second as the one concern of the message; between 0 and 1.</param>
internal sealed record TopicRanking(IReadOnlyList<TopicGuess> Guesses, double Lead);
