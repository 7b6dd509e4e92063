using Microsoft.AspNetCore.Identity;
using NodaTime;
using ThinkaLotse.Bot.Desk.OpenId;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Makes an account, or recovers one, with a link: that is done and the link used up together or not at all.</summary>
internal sealed class Joining(LotseDb db, AccountLinks links, DeskSignIn signIn, DeskSessions sessions, TimeProvider clock)
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 60;

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>Whom the link lets in.</summary>
    /// <returns>Null when the link can't be used any more.</returns>
    public async Task<JoinGuest?> GuestAsync(string secret, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(db, secret, cancellationToken) is not { } link)
        {
            return null;
        }

        if (link.RenewsAccount is not { } id)
        {
            return new JoinGuest(null, link.Roles, link.InvitedBy);
        }

        return await signIn.UserManager.FindByIdAsync(id) is { DeactivatedAt: null } known ? new JoinGuest(known, known.Roles, link.InvitedBy) : null;
    }

    /// <summary>Does what the link is for and signs the owner in.</summary>
    public async Task<JoinOutcome> TryAsync(string secret, JoinForm form, CancellationToken cancellationToken)
    {
        var guest = await GuestAsync(secret, cancellationToken);
        if (guest is null)
        {
            return new JoinOutcome.LinkOver();
        }

        return await FinishAsync(secret, guest, isProven: false, () => guest.Known is { } known ? RenewAsync(known, form) : MakeAsync(form, guest.Roles), cancellationToken);
    }

    /// <summary>Does what the link is for with the office's sign-in service instead of a password: the account is bound to whoever has arrived.</summary>
    public async Task<JoinOutcome> TryOpenIdAsync(string secret, OpenIdArrival arrival, bool isProven, CancellationToken cancellationToken) =>
        await GuestAsync(secret, cancellationToken) is { } guest
            ? await FinishAsync(secret, guest, isProven, () => BindAsync(guest, arrival), cancellationToken)
            : new JoinOutcome.LinkOver();

    private async Task<JoinOutcome> FinishAsync(
        string secret, JoinGuest guest, bool isProven, Func<Task<(Counsellor? Account, IReadOnlyList<string> Errors)>> prepare, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (counsellor, errors) = await prepare();
        if (errors.Count > 0)
        {
            return new JoinOutcome.Refused(errors);
        }

        await SettleAsync(counsellor!, guest, cancellationToken);
        if (!await links.UseAsync(db, secret, cancellationToken))
        {
            return new JoinOutcome.LinkOver();
        }

        await transaction.CommitAsync(cancellationToken);
        await sessions.EndAllAsync(counsellor!.Id);
        await signIn.ArriveAsync(counsellor, isProven);
        return new JoinOutcome.Joined();
    }

    /// <summary>One account a person, one person an account; a password from before, which somebody else may know, opens it no longer.</summary>
    private async Task<(Counsellor? Bound, IReadOnlyList<string> Errors)> BindAsync(JoinGuest guest, OpenIdArrival arrival)
    {
        var users = signIn.UserManager;
        var counsellor = guest.Known ?? new Counsellor { DisplayName = Shorten(arrival.Name is { Length: > 0 } name ? name : arrival.Email), Roles = guest.Roles, Email = arrival.Email, UserName = arrival.Email, LockoutEnabled = true };
        var made = guest.Known is null ? await users.CreateAsync(counsellor) : IdentityResult.Success;
        if (made.Succeeded)
        {
            foreach (var old in await users.GetLoginsAsync(counsellor))
            {
                await users.RemoveLoginAsync(counsellor, old.LoginProvider, old.ProviderKey);
            }

            await users.RemovePasswordAsync(counsellor);
            made = await users.AddLoginAsync(counsellor, new UserLoginInfo(arrival.Authority, arrival.Subject, null));
            db.AccountEvents.Add(new AccountEvent { AccountId = counsellor.Id, At = Now, ById = counsellor.Id, Change = AccountChange.OpenIdBound });
        }

        return (counsellor, [.. made.Errors.Select(error => error.Code)]);
    }

    private static string Shorten(string name) => name.Length > LongestName ? name[..LongestName] : name;

    private async Task<(Counsellor? Made, IReadOnlyList<string> Errors)> MakeAsync(JoinForm form, DeskRoles roles)
    {
        string name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            return (null, [AccountErrors.InvalidName]);
        }

        string email = form.Email?.Trim() ?? "";
        var counsellor = new Counsellor { DisplayName = name, Roles = roles, Email = email, UserName = email, LockoutEnabled = true };
        var made = await signIn.UserManager.CreateAsync(counsellor, form.Password ?? "");
        return (counsellor, [.. made.Errors.Select(error => error.Code)]);
    }

    /// <summary>The new password ends all sessions and a lockout.</summary>
    private async Task<(Counsellor? Renewed, IReadOnlyList<string> Errors)> RenewAsync(Counsellor counsellor, JoinForm form)
    {
        var users = signIn.UserManager;
        foreach (var rule in users.PasswordValidators)
        {
            var checkedPassword = await rule.ValidateAsync(users, counsellor, form.Password);
            if (!checkedPassword.Succeeded)
            {
                return (null, [.. checkedPassword.Errors.Select(error => error.Code)]);
            }
        }

        await users.RemovePasswordAsync(counsellor);
        await users.AddPasswordAsync(counsellor, form.Password!);
        await users.SetLockoutEndDateAsync(counsellor, null);
        await users.ResetAccessFailedCountAsync(counsellor);
        return (counsellor, []);
    }

    /// <summary>Whoever recovers an account has lost its second factor, or somebody else has it; and what happened is written down.</summary>
    private async Task SettleAsync(Counsellor counsellor, JoinGuest guest, CancellationToken cancellationToken)
    {
        if (guest.Known is not null)
        {
            await SecondFactors.RemoveAsync(db, counsellor.Id, cancellationToken);
        }

        var change = guest.Known is null ? AccountChange.Made : AccountChange.Recovered;
        db.AccountEvents.Add(new AccountEvent { AccountId = counsellor.Id, At = Now, ById = guest.InvitedBy, Change = change });
        await db.SaveChangesAsync(cancellationToken);
    }
}
