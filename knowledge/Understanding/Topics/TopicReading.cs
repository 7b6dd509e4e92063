namespace ThinkaLotse.Knowledge.Understanding.Topics;

/// <summary>What the classifier makes of a message.</summary>
/// <param name="Guesses">The most probable first.</param>
/// <param name="Unclear">How probably no service can answer it.</param>
internal sealed record TopicReading(IReadOnlyList<TopicGuess> Guesses, double Unclear);
