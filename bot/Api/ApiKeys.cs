using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Api;

/// <summary>Makes, finds and revokes the keys of the API; a key is shown once and stored hashed.</summary>
public sealed class ApiKeys(TimeProvider clock)
{
    private const string Prefix = "lotse_";

    /// <summary>A new key.</summary>
    /// <exception cref="StartException">There is one with the name.</exception>
    public async Task<string> MakeAsync(LotseDb db, string name, CancellationToken cancellationToken)
    {
        if (await db.ApiKeys.AnyAsync(key => key.Name == name, cancellationToken))
        {
            throw new StartException($"There is an API key named \"{name}\" already. Choose another with --name, or revoke it first with --revoke \"{name}\".");
        }

        string secret = Prefix + Sealing.NewSecret();
        db.ApiKeys.Add(new ApiKey { Name = name, KeyHash = Sealing.Hash(secret), CreatedAt = Instant.FromDateTimeOffset(clock.GetUtcNow()) });
        await db.SaveChangesAsync(cancellationToken);
        return secret;
    }

    /// <summary>The name of a key, or null when there is none.</summary>
    public static async Task<string?> FindAsync(LotseDb db, string secret, CancellationToken cancellationToken)
    {
        string hash = Sealing.Hash(secret);
        return await db.ApiKeys.Where(key => key.KeyHash == hash).Select(key => key.Name).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>All keys, the oldest first.</summary>
    public static Task<List<ApiKey>> ListAsync(LotseDb db, CancellationToken cancellationToken) =>
        db.ApiKeys.AsNoTracking().OrderBy(key => key.Id).ToListAsync(cancellationToken);

    /// <summary>Takes a key back; it stops working with the next request.</summary>
    /// <exception cref="StartException">There is none with the name.</exception>
    public static async Task RevokeAsync(LotseDb db, string name, CancellationToken cancellationToken)
    {
        if (await db.ApiKeys.Where(key => key.Name == name).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            throw new StartException($"There is no API key named \"{name}\". The command \"api-key --list\" shows all of them.");
        }
    }
}
