namespace ThinkaLotse.Bot.Desk;

/// <summary>The counsellors' desk.</summary>
public static class DeskSetup
{
    /// <summary>Adds accounts, pages and live updates.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }

    /// <summary>Sign-in and antiforgery, before the routes.</summary>
    public static void UseDesk(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
    }

    /// <summary>Maps the desk's pages and the API.</summary>
    public static void MapDesk(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
    }
}
