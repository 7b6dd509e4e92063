using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Tests.Storage;

/// <summary>A data folder as a first start leaves it: database, keys and a page; deleted at the end.</summary>
internal sealed class StoredOffice : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("lotse-stored-").FullName;

    /// <summary>The data folder.</summary>
    public string Folder => Path.Combine(_root, "data");

    /// <summary>Where a backup of it is to be written.</summary>
    public string Archive => Path.Combine(_root, "backup.zip");

    /// <summary>A path beside the data folder.</summary>
    public string Beside(string name) => Path.Combine(_root, name);

    /// <summary>A path in the data folder.</summary>
    public string In(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Stores what a start stores.</summary>
    public static async Task<StoredOffice> CreateAsync()
    {
        var office = new StoredOffice();
        await PrepareAsync(office.Folder);
        Directory.CreateDirectory(office.In("pages"));
        await File.WriteAllTextAsync(office.In("pages", "impressum.md"), "# Impressum");
        return office;
    }

    /// <summary>Prepares a data folder as a start does.</summary>
    public static async Task PrepareAsync(string folder)
    {
        var builder = WebApplication.CreateBuilder([$"--Data:Folder={folder}"]);
        builder.AddStorage();
        await using var app = builder.Build();
        await app.Services.GetRequiredService<DatabaseSetup>().PrepareAsync(CancellationToken.None);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
