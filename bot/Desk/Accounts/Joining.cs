using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Makes an account with a link: the account is made and the link used up together or not at all.</summary>
internal sealed class Joining(LotseDb db, AccountLinks links, DeskSignIn signIn)
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 60;

    /// <summary>Makes the account and signs its owner in.</summary>
    public async Task<JoinOutcome> TryAsync(string secret, JoinForm form, CancellationToken cancellationToken)
    {
        if (!await links.IsValidAsync(db, secret, cancellationToken))
        {
            return new JoinOutcome.LinkOver();
        }

        string name = form.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName)
        {
            return new JoinOutcome.Refused([AccountErrors.InvalidName]);
        }

        string email = form.Email?.Trim() ?? "";
        var counsellor = new Counsellor { DisplayName = name, Email = email, UserName = email, LockoutEnabled = true };
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var made = await signIn.UserManager.CreateAsync(counsellor, form.Password ?? "");
        if (!made.Succeeded)
        {
            return new JoinOutcome.Refused([.. made.Errors.Select(error => error.Code)]);
        }

        if (!await links.UseAsync(db, secret, cancellationToken))
        {
            return new JoinOutcome.LinkOver();
        }

        await transaction.CommitAsync(cancellationToken);
        await signIn.SignInAsync(counsellor, isPersistent: false);
        return new JoinOutcome.Joined();
    }
}
