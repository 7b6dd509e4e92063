using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Counts attempts to sign in by address; see <see cref="DeskOptions.SignInsPerMinute"/>.</summary>
internal sealed class SignInLimit(IOptions<DeskOptions> options) : IRateLimiterPolicy<string>
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "desk-sign-in";

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = (rejected, _) =>
    {
        rejected.HttpContext.Response.Redirect($"/desk/sign-in?notice={DeskNotice.TooManyAttempts}");
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = options.Value.SignInsPerMinute, Window = TimeSpan.FromMinutes(1) });
}
