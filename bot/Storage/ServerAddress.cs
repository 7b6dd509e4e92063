namespace ThinkaLotse.Bot.Storage;

/// <summary>Where the server that works on a data folder listens: a file that it leaves there while it runs, for commands that print links.</summary>
internal static class ServerAddress
{
    /// <summary>Its name in the data folder.</summary>
    public const string FileName = "address";

    /// <summary>Nobody listens there any more.</summary>
    public static void Take(DataFolder folder) => File.Delete(folder.AddressFile);

    /// <summary>Leaves the addresses; they go when the server stops, and at the latest when the folder is let go.</summary>
    public static void Leave(DataFolder folder, IEnumerable<string> urls) => File.WriteAllText(folder.AddressFile, string.Join(';', urls));

    /// <summary>The addresses, joined by semicolons, or null when no server has left any.</summary>
    public static string? Read(string root)
    {
        string file = Path.Combine(root, FileName);
        return File.Exists(file) ? File.ReadAllText(file) : null;
    }
}
