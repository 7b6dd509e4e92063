using NodaTime;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>What is known about a resident when services are looked for.</summary>
/// <param name="TopicIds">The concerns, the main one first; empty when only words are known.</param>
/// <param name="Words">What the resident wrote.</param>
/// <param name="Place">Where the resident lives, or null.</param>
/// <param name="Limit">How many services are wanted at most.</param>
/// <param name="Now">Wall-clock time of Europe/Berlin: among services that fit alike, those come first that are open and whose facts are new; null for an order that holds at any time.</param>
public sealed record ServiceQuery(IReadOnlyList<string> TopicIds, string Words = "", Place? Place = null, int Limit = 3, LocalDateTime? Now = null)
{
    /// <summary>The concerns are no more than a guess, so that a telling word of a service's name counts as much.</summary>
    public bool IsGuess { get; init; }
}
