using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Puts back what <see cref="Backup"/> wrote. Everything is checked before anything is moved, and what was there is set aside.</summary>
public static class Restoring
{
    private const string Database = "lotse.db";

    private static readonly string[] s_folders = ["keys", "pages"];

    /// <summary>Puts the archive back.</summary>
    /// <returns>The folder to which the earlier data was moved, or null when there was none.</returns>
    /// <exception cref="StartException">The archive is damaged or no backup, or the server runs; nothing was changed.</exception>
    public static async Task<string?> RunAsync(string archive, string root, CancellationToken cancellationToken)
    {
        if (!File.Exists(archive))
        {
            throw new StartException($"There is no file {archive}. Name an archive that the command \"backup\" wrote.");
        }

        using var folder = DataFolder.Open(root);
        string staging = Path.Combine(folder.Root, $"restore-{Guid.NewGuid():N}");
        OwnerOnly.Folder(staging);
        try
        {
            await ArchiveEntries.ExtractAsync(archive, staging, cancellationToken);
            Check(archive, staging);
            string? aside = SetAside(folder.Root);
            Move(staging, folder.Root);
            return aside;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException)
        {
            throw new StartException($"The backup {archive} can't be restored ({wrong.Message}) Name an archive that the command \"backup\" wrote, and a data folder this user may write to.");
        }
        finally
        {
            System.IO.Directory.Delete(staging, recursive: true);
        }
    }

    private static void Check(string archive, string staging)
    {
        string database = Path.Combine(staging, Database);
        string keys = Path.Combine(staging, "keys");
        string? problem = !File.Exists(database) ? "has no database"
            : !System.IO.Directory.Exists(keys) || !System.IO.Directory.EnumerateFiles(keys, "*.xml").Any() ? "has no keys"
            : DatabaseCheck.Problem(database, "integrity_check") is { } damage ? $"has a database that {damage}"
            : FitProblem(database, keys);
        if (problem is not null)
        {
            throw new StartException($"{archive} is no backup that can be restored: it {problem}. Nothing was changed.");
        }
    }

    private static string? FitProblem(string database, string keys)
    {
        try
        {
            return DatabaseCheck.Fact(database, Canary.Name) is { } canary && !Canary.IsOpenedBy(keys, canary) ? "has keys that don't fit its database" : null;
        }
        catch (SqliteException)
        {
            return "has a database of another program";
        }
    }

    private static string? SetAside(string root)
    {
        if (!File.Exists(Path.Combine(root, Database)) && !s_folders.Any(folder => System.IO.Directory.Exists(Path.Combine(root, folder)) && System.IO.Directory.EnumerateFileSystemEntries(Path.Combine(root, folder)).Any()))
        {
            return null;
        }

        int number = 1;
        while (System.IO.Directory.Exists(Path.Combine(root, $"before-restore-{number}")))
        {
            number++;
        }

        string aside = Path.Combine(root, $"before-restore-{number}");
        OwnerOnly.Folder(aside);
        Move(root, aside);
        return aside;
    }

    private static void Move(string from, string to)
    {
        foreach (string file in System.IO.Directory.EnumerateFiles(from, Database + "*"))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (string folder in s_folders.Where(folder => System.IO.Directory.Exists(Path.Combine(from, folder))))
        {
            string target = Path.Combine(to, folder);
            if (System.IO.Directory.Exists(target))
            {
                // Empty: what it held was set aside.
                System.IO.Directory.Delete(target);
            }

            System.IO.Directory.Move(Path.Combine(from, folder), target);
        }
    }
}
