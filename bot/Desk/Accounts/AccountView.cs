using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What stands on the page of an account, for its owner and for admins.</summary>
/// <param name="Sessions">Where it is signed in.</param>
/// <param name="HasSecondFactor">An app for codes is set up.</param>
/// <param name="CodesLeft">Recovery codes that were not used.</param>
/// <param name="HasPassword">It can sign in with a password.</param>
/// <param name="History">What happened to it, the latest first.</param>
public sealed record AccountView(IReadOnlyList<DeskSession> Sessions, bool HasSecondFactor, int CodesLeft, bool HasPassword, IReadOnlyList<AccountView.Entry> History)
{
    private const int LongestHistory = 50;

    /// <summary>Reads it.</summary>
    public static async Task<AccountView> ReadAsync(string account, LotseDb db, DeskSessions sessions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(sessions);
        var history = await db.AccountEvents.AsNoTracking().Where(happening => happening.AccountId == account)
            .OrderByDescending(happening => happening.Id).Take(LongestHistory)
            .Select(happening => new Entry(happening.Change, happening.At, db.Users.Where(user => user.Id == happening.ById).Select(user => user.DisplayName).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return new AccountView(
            await sessions.ListAsync(db, account, cancellationToken),
            await db.SecondFactors.AnyAsync(factor => factor.CounsellorId == account && factor.Secret != null, cancellationToken),
            await db.RecoveryCodes.CountAsync(code => code.CounsellorId == account, cancellationToken),
            await db.Users.AnyAsync(user => user.Id == account && user.PasswordHash != null, cancellationToken),
            history);
    }

    /// <summary>One thing that happened.</summary>
    /// <param name="Change">What.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Whose doing it was; null for the operator.</param>
    public sealed record Entry(AccountChange Change, Instant At, string? By);
}
