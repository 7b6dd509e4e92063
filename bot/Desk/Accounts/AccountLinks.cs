using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Makes and finds the links with which accounts are made or recovered; the secret in a link is shown once and stored hashed.</summary>
public sealed class AccountLinks(TimeProvider clock)
{
    /// <summary>How long the operator's setup link and a recovery link are valid.</summary>
    public static readonly Duration SetupLifetime = Duration.FromHours(1);

    /// <summary>How long an invitation is valid.</summary>
    public static readonly Duration InvitationLifetime = Duration.FromDays(3);

    /// <summary>Where a link leads.</summary>
    public static string Path(string secret) => $"/desk/join/{secret}";

    /// <summary>The whole link, at the address at which the desk was reached.</summary>
    public static string Url(HttpRequest request, string secret)
    {
        ArgumentNullException.ThrowIfNull(request);
        return $"{request.Scheme}://{request.Host}{Path(secret)}";
    }

    /// <summary>A setup link for whoever runs the server, for an account that may do everything; earlier ones that nobody used become invalid.</summary>
    public async Task<string> SetUpAsync(LotseDb db, CancellationToken cancellationToken)
    {
        await db.AccountLinks.Where(link => link.InvitedBy == null && link.RenewsAccount == null).ExecuteDeleteAsync(cancellationToken);
        return await MakeAsync(db, null, null, DeskRoles.All, SetupLifetime, cancellationToken);
    }

    /// <summary>An invitation by an admin.</summary>
    public Task<string> InviteAsync(LotseDb db, string adminId, DeskRoles roles, CancellationToken cancellationToken) =>
        MakeAsync(db, adminId, null, roles, InvitationLifetime, cancellationToken);

    /// <summary>For somebody who lost password or phone: the link sets a new password and takes the second factor away. Earlier links for that account become invalid; it is written down.</summary>
    /// <param name="db">The database.</param>
    /// <param name="accountId">Whose account.</param>
    /// <param name="adminId">The colleague who helps, or null for the operator.</param>
    /// <param name="cancellationToken">Stops before the link is stored.</param>
    public async Task<string> RecoverAsync(LotseDb db, string accountId, string? adminId, CancellationToken cancellationToken)
    {
        await db.AccountLinks.Where(link => link.RenewsAccount == accountId).ExecuteDeleteAsync(cancellationToken);
        db.AccountEvents.Add(new AccountEvent { AccountId = accountId, At = Now, ById = adminId, Change = AccountChange.RecoveryLinkMade });
        return await MakeAsync(db, adminId, accountId, DeskRoles.None, SetupLifetime, cancellationToken);
    }

    /// <summary>The link, or null when it was used or its time is over.</summary>
    public Task<AccountLink?> FindAsync(LotseDb db, string secret, CancellationToken cancellationToken) =>
        Usable(db, secret).AsNoTracking().FirstOrDefaultAsync(cancellationToken);

    /// <summary>Uses a link up; false when somebody else was quicker or its time is over.</summary>
    public async Task<bool> UseAsync(LotseDb db, string secret, CancellationToken cancellationToken) =>
        await Usable(db, secret).ExecuteDeleteAsync(cancellationToken) == 1;

    private async Task<string> MakeAsync(LotseDb db, string? invitedBy, string? renews, DeskRoles roles, Duration lifetime, CancellationToken cancellationToken)
    {
        string secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        db.AccountLinks.Add(new AccountLink { TokenHash = Sealing.Hash(secret), ExpiresAt = Now + lifetime, InvitedBy = invitedBy, RenewsAccount = renews, Roles = roles });
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
