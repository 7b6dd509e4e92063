namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A statement about the time within a day found in the message.</summary>
/// <param name="Term">What was said.</param>
/// <param name="End">The token after it.</param>
internal sealed record TimeReading(TimeTerm Term, int End);
