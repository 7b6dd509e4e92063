using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>How often one address may try to sign in: a guesser who goes from account to account is slowed down, an office behind one address is not.</summary>
internal sealed class SignInLimit : IRateLimiterPolicy<string>
{
    /// <summary>The policy's name.</summary>
    public const string Policy = "desk-sign-in";

    /// <summary>Attempts a minute.</summary>
    public const int PerMinute = 30;

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected { get; } = (rejected, _) =>
    {
        rejected.HttpContext.Response.Redirect($"/desk/sign-in?notice={DeskNotice.TooManyAttempts}");
        return ValueTask.CompletedTask;
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        RateLimitPartition.GetFixedWindowLimiter(
            httpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1) });
}
