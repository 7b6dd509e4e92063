namespace ThinkaLotse.Bot.Directory;

/// <summary>A page on the net that may become a link.</summary>
internal static class WebAddress
{
    /// <summary>Null for anything but http and https.</summary>
    public static Uri? Of(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? page : null;
}
