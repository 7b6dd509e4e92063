using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace ThinkaLotse.Bot.Desk.OpenId;

/// <summary>Whom the sign-in service has named.</summary>
/// <param name="Authority">The service.</param>
/// <param name="Subject">Its own lasting name for the person; the account is bound to it, not to an address that may pass on to somebody else.</param>
/// <param name="Name">For a new account; may be empty.</param>
/// <param name="Email">For a new account; may be empty.</param>
public sealed record OpenIdArrival(string Authority, string Subject, string Name, string Email)
{
    /// <summary>Reads it; null when nobody has arrived.</summary>
    public static OpenIdArrival? Of(AuthenticateResult arrival, string authority)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        return arrival.Principal?.FindFirstValue("sub") is { Length: > 0 } subject
            ? new OpenIdArrival(authority.TrimEnd('/'), subject, arrival.Principal.FindFirstValue("name") ?? "", arrival.Principal.FindFirstValue("email") ?? "")
            : null;
    }
}
