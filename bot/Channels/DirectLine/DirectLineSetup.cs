using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>The web channel: the Bot Framework Direct Line 3.0 protocol.</summary>
public static class DirectLineSetup
{
    /// <summary>The channel's id in stored conversations.</summary>
    public const string Channel = "directline";

    private static readonly TimeSpan s_pulse = TimeSpan.FromSeconds(20);

    /// <summary>Adds what the channel needs.</summary>
    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions<DirectLineOptions>(DirectLineOptions.Section);
        builder.Services.AddSingleton(_ => new RefusalTexts(Path.Combine(AppContext.BaseDirectory, "Channels", "DirectLine", "refusals.de.yaml")));
        builder.Services.AddSingleton(new ChannelTraits(Channel, IsPushed: false, Room.Own));
        builder.Services.AddSingleton<DirectLineTokens>();
        builder.Services.AddSingleton<StreamTickets>();
        builder.Services.AddSingleton<ResumeKeys>().AddSingleton<WebDoors>();
        builder.Services.AddSingleton<ConversationLines>();
        builder.Services.AddSingleton<TypingSignals>();
        builder.Services.AddSingleton<DirectLineStream>();
        builder.Services.AddSingleton<DirectLineCors>();
        builder.Services.AddCors().AddSingleton<IConfigureOptions<CorsOptions>>(services => services.GetRequiredService<DirectLineCors>());
        builder.Services.AddRateLimiter(_ => { }).AddSingleton<IConfigureOptions<RateLimiterOptions>, DirectLineLimits>();
    }

    /// <summary>Maps its routes under /v3/directline.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Services.GetRequiredService<RefusalTexts>();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = s_pulse, KeepAliveTimeout = s_pulse });
        app.UseCors();
        app.UseRateLimiter();
        DirectLineEndpoints.Map(app);
    }
}
