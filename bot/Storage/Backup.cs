using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Writes database, keys and the operator's pages into one archive, and puts them back.</summary>
public static class Backup
{
    private const string Database = "lotse.db";

    private static readonly string[] s_folders = ["keys", "pages"];

    /// <summary>Writes the archive; a consistent picture of the database, also while the server writes to it.</summary>
    /// <exception cref="StartException">There is no database, or the archive can't be written.</exception>
    public static async Task WriteAsync(string root, string archive, CancellationToken cancellationToken)
    {
        string database = Path.Combine(root, Database);
        if (!File.Exists(database))
        {
            throw new StartException($"There is no database in {root}. Name the data folder with the setting Data:Folder (environment variable Data__Folder).");
        }

        string copy = Path.Combine(root, $"backup-{Guid.NewGuid():N}.db");
        try
        {
            Copy(database, copy);
            await using var zip = await ZipFile.OpenAsync(archive, ZipArchiveMode.Create, cancellationToken);
            await zip.CreateEntryFromFileAsync(copy, Database, cancellationToken);
            foreach (string file in s_folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists).SelectMany(folder => Directory.EnumerateFiles(folder)))
            {
                await zip.CreateEntryFromFileAsync(file, Path.GetRelativePath(root, file).Replace('\\', '/'), cancellationToken);
            }
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The backup {archive} can't be written ({wrong.Message}) Choose a file that does not exist yet, in a folder this user may write to.");
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>Puts the archive back.</summary>
    /// <returns>The folder to which the earlier data was moved, or null when there was none.</returns>
    /// <exception cref="StartException">The archive is not a backup, or the server runs.</exception>
    public static async Task<string?> RestoreAsync(string archive, string root, CancellationToken cancellationToken)
    {
        using var folder = DataFolder.Open(root);
        string staging = Path.Combine(folder.Root, $"restore-{Guid.NewGuid():N}");
        try
        {
            await ZipFile.ExtractToDirectoryAsync(archive, staging, cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            Remove(staging);
            throw new StartException($"The backup {archive} can't be read ({wrong.Message}) Name an archive that the command \"backup\" wrote.");
        }

        if (!File.Exists(Path.Combine(staging, Database)) || !Directory.Exists(Path.Combine(staging, "keys")))
        {
            Remove(staging);
            throw new StartException($"{archive} is not a backup of ThinkaLotse: the database or the keys are missing.");
        }

        string? aside = SetAside(folder.Root);
        Move(staging, folder.Root);
        Remove(staging);
        return aside;
    }

    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }

    private static string? SetAside(string root)
    {
        if (!File.Exists(Path.Combine(root, Database)))
        {
            return null;
        }

        int number = 1;
        while (Directory.Exists(Path.Combine(root, $"before-restore-{number}")))
        {
            number++;
        }

        string aside = Path.Combine(root, $"before-restore-{number}");
        Directory.CreateDirectory(aside);
        Move(root, aside);
        return aside;
    }

    private static void Move(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, Database + "*"))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in s_folders.Where(folder => Directory.Exists(Path.Combine(from, folder))))
        {
            string target = Path.Combine(to, folder);
            if (Directory.Exists(target))
            {
                Directory.Delete(target, recursive: true);
            }

            Directory.Move(Path.Combine(from, folder), target);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
