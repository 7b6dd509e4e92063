using System.CommandLine;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>The settings and folders of commands that run without the server.</summary>
internal static class LotseSettings
{
    /// <summary>The dialogs' texts lie beside the program.</summary>
    public static string DialogsFolder => Path.Combine(AppContext.BaseDirectory, "Dialogs");

    /// <summary>appsettings.json beside the program, then the environment.</summary>
    public static IConfiguration Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    /// <summary>The knowledge base's folder: the setting Knowledge:Folder, else beside the program.</summary>
    public static string ContentFolder(IConfiguration configuration) =>
        configuration["Knowledge:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(AppContext.BaseDirectory, "Content");

    /// <summary>The option of commands that work on the data folder.</summary>
    public static Option<string?> DataOption() =>
        new("--data") { Description = "The data folder; default: the setting Data:Folder, else \"data\" beside the solution or the program." };

    /// <summary>The data folder: the option, else the setting Data:Folder, else its default.</summary>
    public static string DataRoot(string? option) =>
        Path.GetFullPath(option ?? (Read().GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions()).Folder);
}
