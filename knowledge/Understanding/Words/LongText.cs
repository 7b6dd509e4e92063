namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>A message that is a flood: its head and its tail tell what it is about; only danger is looked for in all of it.</summary>
internal static class LongText
{
    /// <summary>From here on a message is read at its ends.</summary>
    public const int Longest = 8000;

    private const int End = 2000;

    /// <summary>The text itself, or its head and tail.</summary>
    public static string Ends(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, End), " \n", text.AsSpan(text.Length - End));
}
