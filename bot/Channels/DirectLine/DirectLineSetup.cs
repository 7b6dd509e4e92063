namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>The web channel: the Bot Framework Direct Line 3.0 protocol.</summary>
public static class DirectLineSetup
{
    /// <summary>Adds what the channel needs.</summary>
    public static void AddDirectLine(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }

    /// <summary>Maps its routes under /v3/directline.</summary>
    public static void MapDirectLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
    }
}
