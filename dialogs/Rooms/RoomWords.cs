namespace ThinkaLotse.Dialogs.Rooms;

/// <summary>The room named in words instead of with a button.</summary>
internal static class RoomWords
{
    private static readonly string[] s_web = ["web", "internet", "sicher", "browser", "link"];

    private static readonly string[] s_here = ["hier", "telegram", "egal", "weiter"];

    /// <summary>The office's own web chat.</summary>
    public static bool NamesWeb(string text) => Names(text, s_web);

    /// <summary>Where the resident is writing.</summary>
    public static bool NamesHere(string text) => Names(text, s_here);

    private static bool Names(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
