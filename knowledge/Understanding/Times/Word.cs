namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What one word of the message means for the grammar of times.</summary>
/// <param name="Sense">Its column in the grammar.</param>
/// <param name="Value">Its number, where the sense has one.</param>
internal readonly record struct Word(WordSense Sense, int Value = 0);
