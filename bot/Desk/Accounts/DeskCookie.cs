using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The cookie of a signed-in counsellor: seen under /desk only, and checked against the account on every request.</summary>
internal static class DeskCookie
{
    /// <summary>The authentication scheme.</summary>
    public static string Scheme => IdentityConstants.ApplicationScheme;

    /// <summary>Between password and code: whose password was right, for ten minutes.</summary>
    public static string CodeScheme => IdentityConstants.TwoFactorUserIdScheme;

    /// <summary>Sets the cookie between password and code up.</summary>
    public static void ApplyCode(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "lotse-code";
        options.Cookie.Path = "/desk/sign-in";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        options.SlidingExpiration = false;
    }

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
        options.Events.OnRedirectToAccessDenied = Refuse;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var db = services.GetRequiredService<LotseDb>();
        string? id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        string? stamp = context.Principal?.FindFirstValue(StampClaim(context.HttpContext));
        string? name = context.Principal?.FindFirstValue(DeskUser.SessionClaim);
        var sessions = db.DeskSessions.Where(session => session.Id == name && session.CounsellorId == id && session.EndedAt == null);
        var found = await db.Users.AsNoTracking().Where(user => user.Id == id && user.DeactivatedAt == null && user.SecurityStamp == stamp)
            .Join(sessions, user => user.Id, session => session.CounsellorId, (user, session) => new
            {
                Account = user,
                Session = session,
                HasFactor = db.SecondFactors.Any(factor => factor.CounsellorId == id && factor.Secret != null),
            })
            .FirstOrDefaultAsync(context.HttpContext.RequestAborted);
        if (found is { Session: var session, Account: var account })
        {
            bool isRequired = services.GetRequiredService<IOptions<DeskOptions>>().Value.RequiresSecondFactor(account.Roles);
            DeskUser.Remember(context.HttpContext, new DeskUser(account.Id, account.DisplayName, account.Email ?? "", session.Id)
            {
                Roles = account.Roles,
                HasSecondFactor = found.HasFactor,
                LacksSecondFactor = isRequired && !found.HasFactor && !session.IsProven,
            });
            await services.GetRequiredService<DeskSessions>().TouchAsync(session, context.HttpContext.RequestAborted);
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    private static string StampClaim(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;

    /// <summary>Pages lead to the sign-in; scripts and streams get a plain 401.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsPage(context.Request))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    /// <summary>Where only the second factor is missing, pages lead to its set-up.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsPage(context.Request) && DeskUser.Find(context.HttpContext) is { LacksSecondFactor: true })
        {
            context.Response.Redirect("/desk/second-factor");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }

    private static bool IsPage(HttpRequest request) => HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);
}
