using System.IO.Compression;
using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Writes database, keys and the operator's pages into one archive; <see cref="Restoring"/> puts them back.</summary>
public static class Backup
{
    private static readonly string[] s_folders = ["keys", "pages"];

    /// <summary>Writes the archive; a consistent picture of the database, also while the server writes to it.</summary>
    /// <exception cref="StartException">Database or keys are missing, or the archive can't be written.</exception>
    public static async Task WriteAsync(string root, string archive, CancellationToken cancellationToken)
    {
        string database = Path.Combine(root, "lotse.db");
        RequireWhole(root, database);
        string copy = Path.Combine(root, $"backup-{Guid.NewGuid():N}.db");
        bool isOurs = false;
        try
        {
            await using var file = OwnerOnly.Create(archive);
            isOurs = true;
            OwnerOnly.Create(copy).Dispose();
            Copy(database, copy);
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: false, entryNameEncoding: null, cancellationToken);
            await zip.CreateEntryFromFileAsync(copy, Path.GetFileName(database), cancellationToken);
            foreach (string kept in s_folders.Select(folder => Path.Combine(root, folder)).Where(System.IO.Directory.Exists).SelectMany(folder => System.IO.Directory.EnumerateFiles(folder)))
            {
                await zip.CreateEntryFromFileAsync(kept, Path.GetRelativePath(root, kept).Replace('\\', '/'), cancellationToken);
            }

            isOurs = false;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The backup {archive} can't be written ({wrong.Message}) Choose a file that does not exist yet, in a folder this user may write to.");
        }
        catch (SqliteException wrong)
        {
            throw new StartException($"The database {database} can't be read ({wrong.Message}) No backup was written.");
        }
        finally
        {
            File.Delete(copy);
            if (isOurs)
            {
                // Half an archive must not be taken for a whole one.
                File.Delete(archive);
            }
        }
    }

    private static void RequireWhole(string root, string database)
    {
        if (!File.Exists(database))
        {
            throw new StartException($"There is no database in {root}. Name the data folder with --data or the setting Data:Folder.");
        }

        string keys = Path.Combine(root, "keys");
        if (!System.IO.Directory.Exists(keys) || !System.IO.Directory.EnumerateFiles(keys, "*.xml").Any())
        {
            throw new StartException($"There are no keys in {keys}, and without them nobody can read what the database holds. Put back the keys that belong to it; no backup was written.");
        }

        if (DatabaseCheck.Problem(database, "quick_check") is { } problem)
        {
            throw new StartException($"The database {database} {problem}. No backup was written; restore an earlier one.");
        }
    }

    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection($"Data Source={from};Mode=ReadOnly;Pooling=False");
        using var target = new SqliteConnection($"Data Source={to};Pooling=False");
        source.Open();
        target.Open();
        source.BackupDatabase(target);
    }
}
