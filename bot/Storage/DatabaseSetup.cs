using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Brings the database up to date at start, and checks that the keys fit it.</summary>
public sealed class DatabaseSetup(IDbContextFactory<LotseDb> contexts, DataFolder folder, Sealing sealing)
{
    private const string Canary = "canary";

    /// <summary>Creates or migrates the database.</summary>
    /// <exception cref="StartException">The keys don't fit the data.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await MigrateAsync(db, cancellationToken);
        if (await db.Facts.AsNoTracking().FirstOrDefaultAsync(fact => fact.Name == Canary, cancellationToken) is { } fact)
        {
            Check(fact.Value);
            return;
        }

        db.Facts.Add(new StoredFact { Name = Canary, Value = Convert.ToBase64String(sealing.Seal(Canary)) });
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Creates or migrates the database; only the process that holds the data folder may.</summary>
    public static async Task MigrateAsync(LotseDb db, CancellationToken cancellationToken)
    {
        // A process that was killed while it migrated leaves this table, and every later start would wait for it forever.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    private void Check(string value)
    {
        try
        {
            _ = sealing.Open<string>(Convert.FromBase64String(value));
        }
        catch (CryptographicException)
        {
            throw new StartException($"The keys in {folder.KeysFolder} don't fit the database {folder.DatabaseFile}. Put back the keys that belong to it (see \"restore\" in the README); without them nobody can read the stored conversations.");
        }
    }
}
