using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Makes and finds the links with which accounts are made or get a new password; the secret in a link is shown once and stored hashed.</summary>
public sealed class AccountLinks(TimeProvider clock)
{
    /// <summary>How long the operator's setup link is valid.</summary>
    public static readonly Duration SetupLifetime = Duration.FromHours(1);

    /// <summary>How long an invitation is valid.</summary>
    public static readonly Duration InvitationLifetime = Duration.FromDays(3);

    /// <summary>Where a link leads.</summary>
    public static string Path(string secret) => $"/desk/join/{secret}";

    /// <summary>A setup link for whoever runs the server; earlier ones that nobody used become invalid.</summary>
    public async Task<string> SetUpAsync(LotseDb db, CancellationToken cancellationToken)
    {
        await db.AccountLinks.Where(link => link.InvitedBy == null && link.RenewsAccount == null).ExecuteDeleteAsync(cancellationToken);
        return await MakeAsync(db, null, null, SetupLifetime, cancellationToken);
    }

    /// <summary>An invitation by a counsellor.</summary>
    public Task<string> InviteAsync(LotseDb db, string counsellorId, CancellationToken cancellationToken) =>
        MakeAsync(db, counsellorId, null, InvitationLifetime, cancellationToken);

    /// <summary>A new password for somebody who forgot theirs; earlier links for that account become invalid.</summary>
    /// <param name="db">The database.</param>
    /// <param name="accountId">Whose password.</param>
    /// <param name="counsellorId">The colleague who helps, or null for the operator.</param>
    /// <param name="cancellationToken">Stops before the link is stored.</param>
    public async Task<string> RenewAsync(LotseDb db, string accountId, string? counsellorId, CancellationToken cancellationToken)
    {
        await db.AccountLinks.Where(link => link.RenewsAccount == accountId).ExecuteDeleteAsync(cancellationToken);
        return await MakeAsync(db, counsellorId, accountId, counsellorId is null ? SetupLifetime : InvitationLifetime, cancellationToken);
    }

    /// <summary>The link, or null when it was used or its time is over.</summary>
    public Task<AccountLink?> FindAsync(LotseDb db, string secret, CancellationToken cancellationToken) =>
        Usable(db, secret).AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    /// <summary>Uses a link up; false when somebody else was quicker or its time is over.</summary>
    public async Task<bool> UseAsync(LotseDb db, string secret, CancellationToken cancellationToken) =>
        await Usable(db, secret).ExecuteDeleteAsync(cancellationToken) == 1;

    private async Task<string> MakeAsync(LotseDb db, string? invitedBy, string? renews, Duration lifetime, CancellationToken cancellationToken)
    {
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        db.AccountLinks.Add(new AccountLink { TokenHash = Sealing.Hash(secret), ExpiresAt = Now + lifetime, InvitedBy = invitedBy, RenewsAccount = renews });
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    private IQueryable<AccountLink> Usable(LotseDb db, string secret)
    {
        string hash = Sealing.Hash(secret);
        var now = Now;
        return db.AccountLinks.Where(link => link.TokenHash == hash && link.ExpiresAt > now);
    }

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());
}
