namespace ThinkaLotse.Bot.Hosting;

/// <summary>The address at which somebody reaches the product right now: the start of links that are taken elsewhere, to another site, onto paper or into a search engine.</summary>
internal static class PublicAddress
{
    /// <summary>"https://lotse.example.org", without a slash at the end; a proxy in front has told it.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
