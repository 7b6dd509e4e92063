using System.Net.Sockets;
using Microsoft.AspNetCore.HttpOverrides;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Mail;
using ThinkaLotse.Bot.Directory;
using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Privacy;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>The running product: web chat, desk and API in one process on one data folder.</summary>
public static class WebServer
{
    /// <summary>Starts the server and runs it until Ctrl+C.</summary>
    /// <exception cref="StartException">It can't start; the message says why and what to do.</exception>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        try
        {
            await using var app = await BuildAsync(args, _ => { }, cancellationToken);
            await StartAsync(app, cancellationToken);
            await app.Services.GetRequiredService<Announcement>().PrintAsync(cancellationToken);

            // Learning leaves garbage behind that a small machine has better use for.
            QuietMemory.Release();
            await app.WaitForShutdownAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Ctrl+C during the start ends it as cleanly as later.
        }

        return 0;
    }

    /// <summary>Builds the server, ready to be started; the data folder is taken and the database is up to date.</summary>
    /// <param name="args">Settings such as <c>--Data:Folder=…</c>.</param>
    /// <param name="adjust">Changes services before they are built, for tests.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<WebApplicationBuilder> adjust, CancellationToken cancellationToken)
    {
        var builder = SettingsSetup.Read(args);
        builder.AddSettings();
        builder.AddStorage();
        ListenAddresses.Require(builder.Configuration);
        builder.AddDialogs();
        builder.AddTurns();
        builder.AddDirectLine();
        builder.AddTelegram();
        builder.AddMail();
        builder.AddDesk();
        builder.AddPages();
        builder.AddDirectory();
        builder.AddPrivacy();
        adjust(builder);

        var app = builder.Build();
        await app.Services.GetRequiredService<DatabaseSetup>().PrepareAsync(cancellationToken);
        _ = app.Services.GetRequiredService<DialogOffice>();
        await app.Services.GetRequiredService<LiveDirectory>().LoadAsync(cancellationToken);
        await TelegramSetup.MeetAsync(app.Services, cancellationToken);
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UsePages();
        app.UseDesk();
        app.MapPages();
        app.MapDirectory();
        app.MapDirectLine();
        app.MapTelegram();
        app.MapDesk();
        return app;
    }

    /// <summary>Starts listening, and leaves the address in the data folder for the commands.</summary>
    public static async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception wrong) when (wrong is IOException or SocketException || (wrong is InvalidOperationException && wrong.Source?.Contains("Kestrel", StringComparison.Ordinal) == true))
        {
            throw new StartException($"The server can't listen ({wrong.Message}) Choose another address, for example --urls=http://localhost:5081.");
        }

        var folder = app.Services.GetRequiredService<DataFolder>();
        ServerAddress.Leave(folder, app.Urls);
        app.Lifetime.ApplicationStopping.Register(() => ServerAddress.Take(folder));
    }
}
