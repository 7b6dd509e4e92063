using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Storage;

/// <summary>The folder with everything that has to be kept: the database, the keys, the operator's pages. One process at a time.</summary>
public sealed class DataFolder : IDisposable
{
    private readonly FileStream? _lock;

    private DataFolder(string path, FileStream? holder)
    {
        Root = path;
        _lock = holder;
    }

    /// <summary>Absolute path.</summary>
    public string Root { get; }

    public string DatabaseFile => Path.Combine(Root, "lotse.db");

    /// <summary>The keys that seal personal fields; back them up together with the database.</summary>
    public string KeysFolder => Path.Combine(Root, "keys");

    /// <summary>The operator's own pages: impressum.md, datenschutz.md, barrierefreiheit.md.</summary>
    public string PagesFolder => Path.Combine(Root, "pages");

    /// <summary>Where a running server leaves its address for the commands.</summary>
    public string AddressFile => Path.Combine(Root, ServerAddress.FileName);

    /// <summary>No other process works on the folder.</summary>
    public bool IsHeld => _lock is not null;

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = DatabaseFile, DefaultTimeout = 30 }.ToString();

    /// <summary>Creates the folder where it is missing and takes it for this process.</summary>
    /// <param name="path">Absolute, or relative to the current folder.</param>
    /// <exception cref="StartException">It can't be written, or another process holds it.</exception>
    public static DataFolder Open(string path)
    {
        string root = Create(path);
        return new DataFolder(root, TryHold(root)
            ?? throw new StartException($"Another ThinkaLotse is running on the data folder {root}. Stop it first, or choose another folder with the setting Data:Folder."));
    }

    /// <summary>For a short command: takes the folder if it is free, else works beside the server that holds it.</summary>
    /// <param name="path">Absolute, or relative to the current folder.</param>
    /// <exception cref="StartException">It can't be written.</exception>
    public static DataFolder OpenBeside(string path)
    {
        string root = Create(path);
        return new DataFolder(root, TryHold(root));
    }

    /// <summary>Lets the folder go; nobody listens for it any more.</summary>
    public void Dispose()
    {
        if (_lock is not null)
        {
            File.Delete(AddressFile);
            _lock.Dispose();
        }
    }

    private static string Create(string path)
    {
        string root = Path.GetFullPath(path);
        try
        {
            OwnerOnly.Folder(root);
            OwnerOnly.Folder(Path.Combine(root, "keys"));
            OwnerOnly.Take(Path.Combine(root, "lotse.db"));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {root} can't be written ({wrong.Message}) Choose another with the setting Data:Folder, or give this user the right to write there.");
        }

        return root;
    }

    private static FileStream? TryHold(string root)
    {
        string file = Path.Combine(root, "lotse.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException wrong)
        {
            throw new StartException($"The data folder {root} can't be written ({wrong.Message}) Choose another with the setting Data:Folder, or give this user the right to write there.");
        }
        catch (IOException)
        {
            return null;
        }
    }
}
