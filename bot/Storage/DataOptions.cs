using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Where the data lies.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The data folder. Default: "data" beside the solution when run from its sources, else beside the program.</summary>
    [Required(ErrorMessage = "a folder, or leave the setting out for the default")]
    public string Folder { get; set; } = DefaultFolder();

    private static string DefaultFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ThinkaLotse.sln")))
            {
                return Path.Combine(folder.FullName, "data");
            }
        }

        return Path.Combine(AppContext.BaseDirectory, "data");
    }
}
