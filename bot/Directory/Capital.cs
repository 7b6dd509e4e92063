namespace ThinkaLotse.Bot.Directory;

/// <summary>A phrase of the directory as a line of its own.</summary>
internal static class Capital
{
    /// <summary>The same with a capital in front.</summary>
    public static string Of(string phrase) => phrase.Length == 0 ? phrase : char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
