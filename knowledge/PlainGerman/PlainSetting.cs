namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Where a text stands; not every rule holds everywhere.</summary>
/// <param name="MostSentences">Sentences that may stand there at once.</param>
/// <param name="IsWholeSentences">False for labels and lists, which have no sentences that could be too long.</param>
public sealed record PlainSetting(int MostSentences, bool IsWholeSentences)
{
    /// <summary>What is said before the next buttons.</summary>
    public static PlainSetting Message { get; } = new(3, true);

    /// <summary>What a card says of a service; it is read one card at a time.</summary>
    public static PlainSetting Card { get; } = new(4, true);

    /// <summary>A button, a title, opening hours.</summary>
    public static PlainSetting Label { get; } = new(int.MaxValue, false);
}
