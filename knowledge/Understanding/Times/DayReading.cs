namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A day or several found in the message.</summary>
/// <param name="Day">What was said.</param>
/// <param name="End">The token after it.</param>
internal sealed record DayReading(DayReference Day, int End);
