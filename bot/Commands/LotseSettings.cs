using System.CommandLine;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands;

/// <summary>The settings of commands that run without the server: from the same sources as the server's, and checked alike.</summary>
/// <param name="arguments">Settings of the command line.</param>
internal sealed class LotseSettings(string[] arguments)
{
    /// <summary>The dialogs' texts lie beside the program.</summary>
    public static string DialogsFolder => Path.Combine(AppContext.BaseDirectory, "Dialogs");

    /// <summary>The short form of --Data:Folder.</summary>
    public Option<string?> Data { get; } =
        new("--data") { Description = "The data folder, short for the setting Data:Folder; default: \"data\" beside the solution or the program." };

    /// <summary>As the server reads them.</summary>
    /// <exception cref="StartException">A setting is wrong.</exception>
    public IConfiguration Read()
    {
        var configuration = SettingsSetup.Read(arguments).Configuration;
        SettingsCheck.Require(configuration);
        return configuration;
    }

    /// <summary>The options of a section.</summary>
    public static T Options<T>(IConfiguration configuration, string section)
        where T : class, new() =>
        configuration.GetSection(section).Get<T>() ?? new T();

    /// <summary>The knowledge base's folder.</summary>
    /// <exception cref="StartException">It is missing, or a setting is wrong.</exception>
    public string ContentFolder()
    {
        var knowledge = Options<KnowledgeOptions>(Read(), KnowledgeOptions.Section);
        knowledge.RequireFolder();
        return knowledge.Folder;
    }

    /// <summary>The data folder: the short form, else the setting Data:Folder, else its default.</summary>
    /// <exception cref="StartException">A setting is wrong.</exception>
    public string DataRoot(ParseResult parsed) =>
        Path.GetFullPath(Options<DataOptions>(SettingsOf(parsed).Read(), DataOptions.Section).Folder);

    /// <summary>The settings with the short form among them.</summary>
    public LotseSettings SettingsOf(ParseResult parsed) => new(ArgumentsOf(parsed));

    /// <summary>The settings of the command line with the short form among them.</summary>
    public string[] ArgumentsOf(ParseResult parsed) =>
        parsed.GetValue(Data) is { } folder ? [.. arguments, $"--{DataOptions.Section}:{nameof(DataOptions.Folder)}={folder}"] : arguments;
}
