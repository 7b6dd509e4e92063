using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Signs counsellors in: a closed account stays out, and each sign-in gets an id of its own, so that signing out ends exactly its streams.</summary>
public sealed class DeskSignIn(
    UserManager<Counsellor> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Counsellor> principals,
    IOptions<IdentityOptions> options,
    ILogger<DeskSignIn> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Counsellor> confirmation,
    DeskSessions sessions)
    : SignInManager<Counsellor>(users, context, principals, options, logger, schemes, confirmation)
{
    /// <summary>Hash of nothing in particular: an unknown address takes as long as a wrong password.</summary>
    private static readonly Counsellor s_nobody = new() { DisplayName = "" };

    private static readonly string s_nobodysHash = new PasswordHasher<Counsellor>().HashPassword(s_nobody, Guid.NewGuid().ToString());

    /// <summary>Signs in with e-mail and password; five failures close the account for fifteen minutes.</summary>
    /// <returns>Whether it worked; not why, so that nobody learns which addresses have an account.</returns>
    public async Task<bool> TryAsync(string email, string password)
    {
        if (await UserManager.FindByEmailAsync(email) is { } counsellor)
        {
            return (await PasswordSignInAsync(counsellor, password, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        }

        UserManager.PasswordHasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
        return false;
    }

    public override async Task<bool> CanSignInAsync(Counsellor user) =>
        user.DeactivatedAt is null && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(Counsellor user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        string session = await sessions.StartAsync(user.Id, Context.RequestAborted);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. additionalClaims, new Claim(DeskUser.SessionClaim, session)]);
    }
}
