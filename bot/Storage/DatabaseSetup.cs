using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Brings the database up to date at start, and checks that the keys fit it.</summary>
public sealed class DatabaseSetup(IDbContextFactory<LotseDb> contexts, DataFolder folder, Sealing sealing)
{
    /// <summary>Creates or migrates the database.</summary>
    /// <exception cref="StartException">It can't be opened, or the keys don't fit the data.</exception>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await MigrateAsync(db, folder, cancellationToken);
        if (await db.Facts.AsNoTracking().FirstOrDefaultAsync(fact => fact.Name == Canary.Name, cancellationToken) is not { } fact)
        {
            db.Facts.Add(new StoredFact { Name = Canary.Name, Value = Canary.Write(sealing) });
            await db.SaveChangesAsync(cancellationToken);
        }
        else if (!Canary.IsOpenedBy(sealing, fact.Value))
        {
            throw new StartException($"The keys in {folder.KeysFolder} don't fit the database {folder.DatabaseFile}. Put back the keys that belong to it (see \"restore\" in the README); without them nobody can read the stored conversations.");
        }
    }

    /// <summary>Creates or migrates the database; only the process that holds the data folder may.</summary>
    /// <exception cref="StartException">The file is damaged or no database.</exception>
    public static async Task MigrateAsync(LotseDb db, DataFolder folder, CancellationToken cancellationToken)
    {
        if (!Path.Exists(folder.DatabaseFile))
        {
            await OwnerOnly.Create(folder.DatabaseFile).DisposeAsync();
        }
        else if (DatabaseCheck.Problem(folder.DatabaseFile, "quick_check") is { } problem)
        {
            throw new StartException($"The database {folder.DatabaseFile} {problem}. Put a backup back with the command \"restore\", or name another data folder with the setting Data:Folder.");
        }

        if (await IsUpToDateAsync(db, cancellationToken))
        {
            return;
        }

        // A process that was killed while it migrated leaves this table, and every later start would wait for it forever.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken);
        try
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
        catch (SqliteException wrong)
        {
            throw new StartException($"The database {folder.DatabaseFile} can't be brought up to date ({wrong.Message.TrimEnd('.')}). Put a backup back with the command \"restore\", or name another data folder with the setting Data:Folder.");
        }
    }

    /// <summary>Whether the latest migration of this program is in the database; asked directly, since asking the mapper takes a good part of the start.</summary>
    private static async Task<bool> IsUpToDateAsync(LotseDb db, CancellationToken cancellationToken)
    {
        string? latest = typeof(LotseDb).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).Max(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(cancellationToken);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT MAX(name) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
        if (await command.ExecuteScalarAsync(cancellationToken) is not string)
        {
            return false;
        }

        command.CommandText = "SELECT MAX(MigrationId) FROM __EFMigrationsHistory";
        return latest is not null && latest.Equals(await command.ExecuteScalarAsync(cancellationToken) as string, StringComparison.Ordinal);
    }
}
