using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ThinkaLotse.Bot.Api;

/// <summary>How much one address may ask of the API: enough for a dashboard that looks every few seconds.</summary>
internal sealed class ApiLimit : IRateLimiterPolicy<string>
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "api";

    /// <summary>Requests a minute.</summary>
    public const int PerMinute = 120;

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = async (rejected, _) =>
    {
        var context = rejected.HttpContext;
        context.Response.Headers.RetryAfter = s_window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem(
            title: "Too many requests.",
            detail: $"At most {PerMinute} a minute are answered. Wait a minute.",
            statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context);
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = s_window });
}
