namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>From what somebody signed in, as coarse as its owner needs to recognise it.</summary>
/// <param name="Browser">Such as "Firefox"; null when not known.</param>
/// <param name="System">Such as "Windows"; null when not known.</param>
public sealed record DeskDevice(string? Browser, string? System)
{
    // The order matters: browsers also claim to be those that came before them.
    private static readonly (string Sign, string Name)[] s_browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] s_systems =
        [("Windows", "Windows"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    /// <summary>Reads it from the header User-Agent.</summary>
    public static DeskDevice Of(string userAgent) => new(Find(s_browsers, userAgent), Find(s_systems, userAgent));

    private static string? Find((string Sign, string Name)[] known, string text) =>
        known.FirstOrDefault(each => text.Contains(each.Sign, StringComparison.Ordinal)).Name;
}
