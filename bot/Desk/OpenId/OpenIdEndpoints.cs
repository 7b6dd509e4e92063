using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Layout;

namespace ThinkaLotse.Bot.Desk.OpenId;

/// <summary>The way to the office's sign-in service and back: into an account that was bound to it before, or through an invitation.</summary>
internal static class OpenIdEndpoints
{
    /// <summary>The link's secret on the way to the service and back; sealed there.</summary>
    private const string LinkItem = "link";

    private const string TargetItem = "to";

    /// <summary>Maps the routes, where the service is set up.</summary>
    public static void Map(RouteGroupBuilder desk, OpenIdOptions options)
    {
        if (options.IsOn())
        {
            var open = desk.MapGroup("/sign-in/openid").AllowAnonymous();
            open.MapGet("", Leave);
            open.MapGet("/arrived", ArriveAsync).RequireRateLimiting(SignInLimit.Policy);
        }
    }

    private static ChallengeHttpResult Leave(string? to, string? link)
    {
        var trip = new AuthenticationProperties { RedirectUri = "/desk/sign-in/openid/arrived" };
        trip.Items[LinkItem] = link;
        trip.Items[TargetItem] = SignInEndpoints.Target(to);
        return TypedResults.Challenge(trip, [OpenIdSetup.Scheme]);
    }

    private static async Task<Results<RazorComponentResult<ArrivalPage>, RazorComponentResult<JoinPage>, RedirectHttpResult>> ArriveAsync(
        HttpContext context, DeskSignIn signIn, Joining joining, IOptions<OpenIdOptions> options, CancellationToken cancellationToken)
    {
        var arrival = await context.AuthenticateAsync(OpenIdSetup.ArrivalScheme);
        await context.SignOutAsync(OpenIdSetup.ArrivalScheme);
        if (OpenIdArrival.Of(arrival, options.Value.Authority) is not { } guest)
        {
            return ToSignIn(DeskNotice.SignInOver);
        }

        string to = arrival.Properties?.Items.TryGetValue(TargetItem, out string? wanted) == true ? SignInEndpoints.Target(wanted) : "/desk";
        if (arrival.Properties?.Items.TryGetValue(LinkItem, out string? link) == true && link is { Length: > 0 })
        {
            return await joining.TryOpenIdAsync(link, guest, options.Value.HasSecondFactor, cancellationToken) switch
            {
                JoinOutcome.Joined => GoOn(context, "/desk"),
                JoinOutcome.Refused refused when await joining.GuestAsync(link, cancellationToken) is { } invited =>
                    SignInEndpoints.Join(link, invited, new JoinForm { Name = guest.Name, Email = guest.Email }, refused.Errors),
                _ => SignInEndpoints.Invalid(),
            };
        }

        return await signIn.UserManager.FindByLoginAsync(guest.Authority, guest.Subject) is not { } counsellor || !await signIn.CanSignInAsync(counsellor)
            ? ToSignIn(DeskNotice.OpenIdUnknown)
            : await signIn.ArriveAsync(counsellor, options.Value.HasSecondFactor) == SignInOutcome.CodeNeeded
            ? GoOn(context, $"/desk/sign-in/code?to={Uri.EscapeDataString(to)}")
            : GoOn(context, to);
    }

    /// <summary>By way of a page of our own: the cookies of the desk are not sent while a browser is still on its way from another site.</summary>
    private static RazorComponentResult<ArrivalPage> GoOn(HttpContext context, string to)
    {
        context.Response.Headers["Refresh"] = $"0; url={to}";
        return new RazorComponentResult<ArrivalPage>(new { To = to });
    }

    private static RedirectHttpResult ToSignIn(DeskNotice notice) => TypedResults.LocalRedirect($"/desk/sign-in?notice={notice}");
}
