namespace ThinkaLotse.Bot.Storage;

/// <summary>Files and folders that nobody but the product's own user may read. On Windows the folder's rights decide.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Creates the folder where it is missing, and takes everybody else's rights.</summary>
    public static void Folder(string path)
    {
        System.IO.Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, ReadWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Takes everybody else's rights to a file that is there.</summary>
    public static void Take(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file))
        {
            File.SetUnixFileMode(file, ReadWrite);
        }
    }

    /// <summary>A new file to write to.</summary>
    /// <exception cref="IOException">It is there already.</exception>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = ReadWrite;
        }

        return new FileStream(file, options);
    }
}
