using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Bot.Desk;

/// <summary>The address that counsellors type, for links on the console.</summary>
internal static class DeskAddress
{
    private static readonly string[] s_everywhere = ["://+", "://*", "://0.0.0.0", "://[::]"];

    /// <summary>The public address where it is set, else the first at which the server listens, else the default.</summary>
    /// <param name="publicUrl">The setting Desk:PublicUrl; may be empty.</param>
    /// <param name="urls">Addresses separated by semicolons; may be null.</param>
    public static string Of(string publicUrl, string? urls)
    {
        string url = publicUrl.Length > 0 ? publicUrl : urls?.Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? SettingsSetup.DefaultUrl;
        return s_everywhere.Aggregate(url, (text, any) => text.Replace(any, "://localhost", StringComparison.Ordinal)).TrimEnd('/');
    }
}
