using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Pages;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Database, keys and the one writer.</summary>
public static class StorageSetup
{
    /// <summary>What the keys are bound to.</summary>
    internal const string ApplicationName = "ThinkaLotse";

    /// <summary>Takes the data folder and adds what stores in it.</summary>
    /// <exception cref="StartException">The folder can't be written or is in use.</exception>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions();
        var folder = DataFolder.Open(options.Folder);
        OperatorPages.Require(folder);
        builder.Services.AddSingleton(_ => folder);
        builder.Services.AddDataProtection().SetApplicationName(ApplicationName).PersistKeysToFileSystem(new DirectoryInfo(folder.KeysFolder));
        builder.Services.AddSingleton<Sealing>();
        builder.Services.AddSingleton<SqlitePragmas>();
        builder.Services.AddPooledDbContextFactory<LotseDb>((services, db) => db.UseSqlite(folder.ConnectionString).AddInterceptors(services.GetRequiredService<SqlitePragmas>()));
        builder.Services.AddSingleton<CommitWriter>();
        builder.Services.AddHostedService(services => services.GetRequiredService<CommitWriter>());
        builder.Services.AddSingleton<DatabaseSetup>().AddSingleton<LookupKey>();
    }
}
