using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Makes an account, or recovers one, with a link: that is done and the link used up together or not at all.</summary>
internal sealed class Joining(LotseDb db, AccountLinks links, DeskSignIn signIn, DeskSessions sessions, TimeProvider clock)
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 60;

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

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var (counsellor, errors) = guest.Known is { } known ? (known, await RenewAsync(known, form)) : await MakeAsync(form, guest.Roles);
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
        await signIn.SignInAsync(counsellor, isPersistent: false);
        return new JoinOutcome.Joined();
    }

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
    private async Task<IReadOnlyList<string>> RenewAsync(Counsellor counsellor, JoinForm form)
    {
        var users = signIn.UserManager;
        foreach (var rule in users.PasswordValidators)
        {
            var checkedPassword = await rule.ValidateAsync(users, counsellor, form.Password);
            if (!checkedPassword.Succeeded)
            {
                return [.. checkedPassword.Errors.Select(error => error.Code)];
            }
        }

        await users.RemovePasswordAsync(counsellor);
        await users.AddPasswordAsync(counsellor, form.Password!);
        await users.SetLockoutEndDateAsync(counsellor, null);
        await users.ResetAccessFailedCountAsync(counsellor);
        return [];
    }

    /// <summary>Whoever recovers an account has lost its second factor, or somebody else has it; and what happened is written down.</summary>
    private async Task SettleAsync(Counsellor counsellor, JoinGuest guest, CancellationToken cancellationToken)
    {
        if (guest.Known is not null)
        {
            await SecondFactors.RemoveAsync(db, counsellor.Id, cancellationToken);
        }

        var change = guest.Known is null ? AccountChange.Made : AccountChange.Recovered;
        db.AccountEvents.Add(new AccountEvent { AccountId = counsellor.Id, At = Instant.FromDateTimeOffset(clock.GetUtcNow()), ById = guest.InvitedBy, Change = change });
        await db.SaveChangesAsync(cancellationToken);
    }
}
