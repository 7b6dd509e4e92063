using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Clients;

/// <summary>The folder of the npm clients; says what to do when they are not installed.</summary>
internal static class ClientFolder
{
    /// <summary>Absolute path of a file, relative to tests/Clients.</summary>
    /// <param name="file">The file.</param>
    /// <param name="package">The package that has to be installed beside it.</param>
    public static string Find(string file, string package)
    {
        string path = Path.Combine(Repository.Root, "tests", "Clients", file);
        string folder = Path.GetDirectoryName(path)!;
        Assert.True(
            Directory.Exists(Path.Combine(folder, "node_modules", package)),
            $"The npm package {package} is not installed. Run \"npm ci\" in {folder}, or run tests/run.sh, which does it.");
        return path;
    }
}
