namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The addresses that a button may open.</summary>
internal static class ButtonLink
{
    public static void Check(string url)
    {
        string full = url.Contains("://", StringComparison.Ordinal) || HasScheme(url) ? url : $"http://{url}";
        if (!Uri.TryCreate(full, UriKind.Absolute, out var address))
        {
            throw Invalid(url, "Wrong HTTP URL");
        }

        if (address.Scheme is not ("http" or "https" or "tg" or "ton" or "tonsite"))
        {
            throw Invalid(url, "Unsupported URL protocol");
        }

        if (address.Scheme is "http" or "https" && !address.Host.Contains('.', StringComparison.Ordinal))
        {
            throw Invalid(url, "Wrong HTTP URL");
        }
    }

    private static bool HasScheme(string url) => url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !char.IsAsciiDigit(url.ElementAtOrDefault(colon + 1)) || url.StartsWith("tel:", StringComparison.Ordinal);

    private static RefusalException Invalid(string url, string why) => RefusalException.BadRequest($"inline keyboard button URL '{url}' is invalid: {why}");
}
