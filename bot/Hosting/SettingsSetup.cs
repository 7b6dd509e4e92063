using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>Where settings come from, and how a wrong one is told.</summary>
public static class SettingsSetup
{
    /// <summary>The address when none is set.</summary>
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Reads the settings: appsettings.json beside the program, then <c>lotse.json</c> in the data folder, environment, command line.</summary>
    public static void AddSettings(this WebApplicationBuilder builder)
    {
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

    /// <summary>Binds a feature's options and checks their ranges; a wrong one stops the start with its name.</summary>
    public static void AddOptions<T>(this WebApplicationBuilder builder, string section)
        where T : class =>
        builder.Services.AddOptions<T>().BindConfiguration(section).ValidateDataAnnotations().ValidateOnStart();

    /// <summary>An option's value while the server is being built.</summary>
    /// <exception cref="StartException">A value is out of range or of the wrong kind.</exception>
    public static T ReadOptions<T>(this IServiceProvider services)
        where T : class =>
        Told(() => services.GetRequiredService<IOptions<T>>().Value);

    /// <summary>Reads every option once, so that a wrong one stops the start and not the first resident.</summary>
    /// <exception cref="StartException">A value is out of range or of the wrong kind; the message names the setting.</exception>
    public static void CheckSettings(this WebApplication app)
    {
        Told(() =>
        {
            app.Services.GetService<IStartupValidator>()?.Validate();
            return true;
        });
        string urls = app.Configuration["urls"] ?? DefaultUrl;
        if (urls.Split(';').FirstOrDefault(url => !Uri.TryCreate(url.Replace("*", "any", StringComparison.Ordinal).Replace("+", "any", StringComparison.Ordinal), UriKind.Absolute, out var parsed) || !parsed.Scheme.StartsWith("http", StringComparison.Ordinal)) is { } wrongUrl)
        {
            throw new StartException($"The setting urls (ASPNETCORE_URLS) is \"{wrongUrl}\"; it should be an address such as {DefaultUrl}.");
        }
    }

    private static T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is OptionsValidationException or InvalidOperationException or AggregateException)
        {
            throw new StartException($"A setting is wrong: {Innermost(wrong).Message}");
        }
    }

    private static Exception Innermost(Exception wrong) =>
        wrong is AggregateException { InnerExceptions: [var first, ..] } ? first : wrong;
}
