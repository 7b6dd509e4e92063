using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>Where settings come from, and how a wrong one is told.</summary>
public static class SettingsSetup
{
    /// <summary>The address when none is set.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Reads the settings: appsettings.json beside the program, environment, command line; each overrules those before it.</summary>
    /// <param name="args">Settings such as <c>--Data:Folder=…</c>.</param>
    /// <exception cref="StartException">appsettings.json can't be read.</exception>
    public static WebApplicationBuilder Read(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, WebRootPath = "wwwroot" });
        }
        catch (Exception wrong) when (wrong is InvalidDataException or FormatException or IOException)
        {
            throw new StartException($"The settings can't be read ({wrong.Message} {wrong.InnerException?.Message}) Mend the file, or take it away.");
        }
    }

    /// <summary>Checks the settings, and adds what every part of the product needs.</summary>
    /// <exception cref="StartException">A setting is wrong.</exception>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
        SettingsCheck.Require(builder.Configuration);
        (builder.Configuration.GetSection(KnowledgeOptions.Section).Get<KnowledgeOptions>() ?? new KnowledgeOptions()).RequireFolder();
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        // The data folder is for its owner only; that its keys are readable there is documented, not news at every start.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // What stops the start is told in one sentence, without the host's stack trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // It warns on each page with a form that it sets the header that is set already.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseStaticWebAssets();
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.AddOptions<OfficeOptions>(OfficeOptions.Section);
        builder.Services.AddSingleton<OfficeDesk>();
        builder.Services.AddSingleton<Announcement>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<QuietMemory>();
    }

    /// <summary>Binds a feature's options; that they are right was checked before.</summary>
    public static void AddOptions<T>(this WebApplicationBuilder builder, string section)
        where T : class =>
        builder.Services.AddOptions<T>().BindConfiguration(section);
}
