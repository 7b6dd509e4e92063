namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The addresses that Telegram takes for a link in a text.</summary>
internal static class Links
{
    /// <summary>The address as Telegram keeps it; null if it is none, in which case the text stays without a link.</summary>
    public static string? Normalized(string link)
    {
        string full = link.Contains(':', StringComparison.Ordinal) ? link.Trim() : $"http://{link.Trim()}";
        return Uri.TryCreate(full, UriKind.Absolute, out var address) && (address.Scheme is "tg" or "ton" || (address.Scheme is "http" or "https" && address.Host.Contains('.', StringComparison.Ordinal)))
            ? address.AbsoluteUri
            : null;
    }
}
