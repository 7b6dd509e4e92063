using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ThinkaLotse.Bot.Storage;

/// <summary>The database for a short command, which also works while the server runs; without a server it is brought up to date first.</summary>
public sealed class BesideDatabase : IAsyncDisposable
{
    private readonly DataFolder _folder;

    private BesideDatabase(DataFolder folder, DbContextOptions<LotseDb> options) => (_folder, Db, Contexts) = (folder, new LotseDb(options), new PooledDbContextFactory<LotseDb>(options));

    /// <summary>For accounts, keys and drafts of imports; everything else is written by the server alone.</summary>
    public LotseDb Db { get; }

    /// <summary>For whatever opens the database itself, as inside the server.</summary>
    public IDbContextFactory<LotseDb> Contexts { get; }

    /// <summary>Opens it.</summary>
    /// <param name="root">The data folder.</param>
    /// <param name="cancellationToken">Stops the migration.</param>
    /// <exception cref="StartException">There is no database, or the folder can't be written.</exception>
    public static async Task<BesideDatabase> OpenAsync(string root, CancellationToken cancellationToken)
    {
        if (!Path.Exists(Path.Combine(root, "lotse.db")))
        {
            throw new StartException($"There is no database in {root}. Name the data folder with --data or the setting Data:Folder, or start the server there once.");
        }

        var folder = DataFolder.OpenBeside(root);
        var options = new DbContextOptionsBuilder<LotseDb>().UseSqlite(folder.ConnectionString).AddInterceptors(new SqlitePragmas()).Options;
        var opened = new BesideDatabase(folder, options);
        if (folder.IsHeld)
        {
            await DatabaseSetup.MigrateAsync(opened.Db, folder, cancellationToken);
        }

        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        await Db.DisposeAsync();
        _folder.Dispose();
    }
}
