using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The cookie of a signed-in counsellor: seen under /desk only, and checked against the account on every request.</summary>
internal static class DeskCookie
{
    /// <summary>The authentication scheme.</summary>
    public static string Scheme => IdentityConstants.ApplicationScheme;

    /// <summary>Sets it up.</summary>
    public static void Apply(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "lotse-desk";
        options.Cookie.Path = "/desk";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.LoginPath = "/desk/sign-in";
        options.ReturnUrlParameter = "to";
        // Renewing would set the cookie again from a request that was under way while the counsellor signed out.
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = AskToSignIn;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var db = context.HttpContext.RequestServices.GetRequiredService<LotseDb>();
        string? id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        string? stamp = context.Principal?.FindFirstValue(StampClaim(context.HttpContext));
        string? session = context.Principal?.FindFirstValue(DeskUser.SessionClaim);
        var counsellor = await db.Users.AsNoTracking().FirstOrDefaultAsync(
            user => user.Id == id && db.DeskSessions.Any(good => good.Id == session && good.CounsellorId == id && good.EndedAt == null),
            context.HttpContext.RequestAborted);
        if (counsellor is { DeactivatedAt: null } && counsellor.SecurityStamp == stamp)
        {
            DeskUser.Remember(context.HttpContext, counsellor, context.Principal!);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static string StampClaim(HttpContext context) =>
        context.RequestServices.GetRequiredService<Microsoft.Extensions.Options.IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;

    /// <summary>Pages lead to the sign-in; scripts and streams get a plain 401.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        bool isPage = HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
        if (isPage)
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }
}
