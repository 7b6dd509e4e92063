namespace ThinkaLotse.Tests.Conventions;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Absolute path of the folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The product's C# files, without what was generated.</summary>
    public static IEnumerable<string> ProductFiles() =>
        new[] { "knowledge", "dialogs", "bot" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/Migrations/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ThinkaLotse.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
