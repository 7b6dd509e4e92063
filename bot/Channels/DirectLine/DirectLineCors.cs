using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Which sites may hold the chat: the office's own and those the operator has named.</summary>
internal sealed class DirectLineCors(IOptions<DirectLineOptions> options) : IConfigureOptions<CorsOptions>
{
    /// <summary>Name of the policy.</summary>
    public const string Policy = "directline";

    private readonly HashSet<string> _origins = options.Value.AllowedOrigins.Select(origin => new Uri(origin).GetLeftPart(UriPartial.Authority)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public void Configure(CorsOptions options) => options.AddPolicy(Policy, policy => policy
        .WithOrigins([.. _origins])
        .WithMethods("GET", "POST")
        .WithHeaders("Authorization", "Content-Type", "x-ms-bot-agent", "x-requested-with")
        .WithExposedHeaders("Retry-After")
        .SetPreflightMaxAge(TimeSpan.FromHours(1)));

    /// <summary>Whether a request's origin is ours or an allowed one; programs that are no browsers send none.</summary>
    public bool Allows(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || _origins.Contains(origin);
    }
}
