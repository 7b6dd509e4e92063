using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Api;

/// <summary>Lets in whoever sends a key as "Authorization: Bearer …"; everybody else gets a 401 with problem details.</summary>
internal sealed class ApiKeyAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, LotseDb db)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The authentication scheme.</summary>
    public const string Name = "ApiKey";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        string header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        if (await ApiKeys.FindAsync(db, header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } name)
        {
            return AuthenticateResult.Fail("There is no such key.");
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        await TypedResults.Problem(
            title: "A valid API key is needed.",
            detail: "Send it as \"Authorization: Bearer lotse_…\". Whoever runs the server makes one with the command \"api-key\".",
            statusCode: StatusCodes.Status401Unauthorized).ExecuteAsync(Context);
    }
}
