using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Bot.Desk.OpenId;

/// <summary>Signing in with the office's own sign-in service.</summary>
internal static class OpenIdSetup
{
    /// <summary>The authentication scheme of the service.</summary>
    public const string Scheme = "openid";

    /// <summary>Where the service sends browsers back to; has to be registered there.</summary>
    public const string CallbackPath = "/desk/sign-in/openid/back";

    /// <summary>Whom the service has named, until the desk has looked for the account.</summary>
    public static string ArrivalScheme => IdentityConstants.ExternalScheme;

    /// <summary>Adds it where an authority is set.</summary>
    public static void AddOpenId(this WebApplicationBuilder builder)
    {
        builder.AddOptions<OpenIdOptions>(OpenIdOptions.Section);
        var options = builder.Configuration.GetSection(OpenIdOptions.Section).Get<OpenIdOptions>() ?? new OpenIdOptions();
        if (options.IsOn())
        {
            builder.Services.AddAuthentication().AddCookie(ArrivalScheme, ApplyArrival).AddOpenIdConnect(Scheme, openId => Apply(openId, options));
        }
    }

    private static void ApplyArrival(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "lotse-arrival";
        options.Cookie.Path = "/desk/sign-in";
        options.Cookie.HttpOnly = true;
        // The browser comes from another site.
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
    }

    private static void Apply(OpenIdConnectOptions openId, OpenIdOptions options)
    {
        openId.Authority = options.Authority;
        openId.ClientId = options.ClientId;
        openId.ClientSecret = options.ClientSecret;
        openId.RequireHttpsMetadata = options.Authority.StartsWith("https:", StringComparison.Ordinal);
        openId.CallbackPath = CallbackPath;
        openId.SignInScheme = ArrivalScheme;
        openId.ResponseType = OpenIdConnectResponseType.Code;
        // An answer in the address comes with the cookies that an answer in a form from another site would lack.
        openId.ResponseMode = OpenIdConnectResponseMode.Query;
        openId.CorrelationCookie.SameSite = SameSiteMode.Lax;
        openId.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        openId.NonceCookie.SameSite = SameSiteMode.Lax;
        openId.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        openId.MapInboundClaims = false;
        openId.GetClaimsFromUserInfoEndpoint = true;
        openId.DisableTelemetry = true;
        openId.Scope.Add("email");
        openId.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            Log.OpenIdFailed(context.HttpContext.RequestServices.GetRequiredService<ILogger<OpenIdOptions>>(), context.Failure?.Message ?? "no reason given");
            context.Response.Redirect($"/desk/sign-in?notice={DeskNotice.OpenIdFailed}");
            return Task.CompletedTask;
        };
    }
}
