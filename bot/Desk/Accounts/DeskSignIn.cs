using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Signs counsellors in: a closed account stays out, a second factor is asked for, and each sign-in gets an id of its own, so that signing out ends exactly its streams.</summary>
public sealed class DeskSignIn(
    UserManager<Counsellor> users,
    IHttpContextAccessor context,
    IUserClaimsPrincipalFactory<Counsellor> principals,
    IOptions<IdentityOptions> options,
    ILogger<DeskSignIn> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<Counsellor> confirmation,
    DeskSessions sessions,
    SecondFactors factors,
    LotseDb db)
    : SignInManager<Counsellor>(users, context, principals, options, logger, schemes, confirmation)
{
    private const string ProvenClaim = "proven";

    /// <summary>Hash of nothing in particular: an unknown address takes as long as a wrong password.</summary>
    private static readonly Counsellor s_nobody = new() { DisplayName = "", Roles = DeskRoles.None };

    private static readonly string s_nobodysHash = new PasswordHasher<Counsellor>().HashPassword(s_nobody, Guid.NewGuid().ToString());

    /// <summary>Signs in with e-mail and password; five failures close the account for fifteen minutes.</summary>
    public async Task<SignInOutcome> TryAsync(string email, string password)
    {
        if (await UserManager.FindByEmailAsync(email) is { } counsellor)
        {
            return await IsPasswordAsync(counsellor, password) ? await ArriveAsync(counsellor, isProven: false) : SignInOutcome.Failed;
        }

        UserManager.PasswordHasher.VerifyHashedPassword(s_nobody, s_nobodysHash, password);
        return SignInOutcome.Failed;
    }

    /// <summary>Whether the password is right; wrong ones count.</summary>
    public async Task<bool> IsPasswordAsync(Counsellor counsellor, string? password) =>
        (await CheckPasswordSignInAsync(counsellor, password ?? "", lockoutOnFailure: true)).Succeeded;

    /// <summary>The account of whoever is signed in.</summary>
    public async Task<Counsellor> OwnerAsync(string account) =>
        await UserManager.FindByIdAsync(account) ?? throw new InvalidOperationException("The account was deleted within this request.");

    /// <summary>Whether whoever sits before an open desk is its owner; without a password of their own nobody can be asked.</summary>
    public async Task<bool> IsOwnerAsync(string account, string? password)
    {
        var owner = await OwnerAsync(account);
        return owner.PasswordHash is null || await IsPasswordAsync(owner, password);
    }

    /// <summary>Lets somebody in, or on to the second half.</summary>
    /// <param name="counsellor">Whose password, or whose sign-in elsewhere, was right.</param>
    /// <param name="isProven">A second factor was asked for elsewhere.</param>
    public async Task<SignInOutcome> ArriveAsync(Counsellor counsellor, bool isProven)
    {
        ArgumentNullException.ThrowIfNull(counsellor);
        if (!isProven && await db.SecondFactors.AnyAsync(factor => factor.CounsellorId == counsellor.Id && factor.Secret != null, Context.RequestAborted))
        {
            await Context.SignInAsync(DeskCookie.CodeScheme, await CreateUserPrincipalAsync(counsellor));
            return SignInOutcome.CodeNeeded;
        }

        await SignInWithClaimsAsync(counsellor, null, isProven ? [new Claim(ProvenClaim, "yes")] : []);
        return SignInOutcome.SignedIn;
    }

    /// <summary>Whose password was right and whose code is to come; null when nobody's, or too long ago.</summary>
    public async Task<Counsellor?> WaitingAsync() =>
        (await Context.AuthenticateAsync(DeskCookie.CodeScheme)).Principal is { } principal
        && await UserManager.GetUserAsync(principal) is { DeactivatedAt: null } counsellor
        && await ValidateSecurityStampAsync(counsellor, principal.FindFirstValue(Options.ClaimsIdentity.SecurityStampClaimType)) ? counsellor : null;

    /// <summary>The second half: a code from the app, or from the paper.</summary>
    public async Task<CodeOutcome> TryCodeAsync(string code)
    {
        if (await WaitingAsync() is not { } counsellor)
        {
            return CodeOutcome.Over;
        }

        var outcome = await factors.TryAsync(counsellor.Id, code, Context.RequestAborted);
        if (outcome is CodeOutcome.Good or CodeOutcome.GoodRecovery)
        {
            await Context.SignOutAsync(DeskCookie.CodeScheme);
            await SignInAsync(counsellor, isPersistent: false);
        }

        return outcome;
    }

    public override async Task<bool> CanSignInAsync(Counsellor user) =>
        user.DeactivatedAt is null && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(Counsellor user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        Claim[] claims = [.. additionalClaims];
        var device = DeskDevice.Of(Context.Request.Headers.UserAgent.ToString());
        string session = await sessions.StartAsync(user.Id, device, claims.Any(claim => claim.Type == ProvenClaim), Context.RequestAborted);
        await base.SignInWithClaimsAsync(user, authenticationProperties, [.. claims, new Claim(DeskUser.SessionClaim, session)]);
    }
}
