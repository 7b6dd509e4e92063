namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A time of the clock found in the message.</summary>
/// <param name="Time">What was said.</param>
/// <param name="End">The token after it.</param>
/// <param name="IsSure">"10 Uhr" is an hour wherever it stands; a bare "10" needs a word such as "um" before it.</param>
internal sealed record ClockReading(ClockTime Time, int End, bool IsSure);
