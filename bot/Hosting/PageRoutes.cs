namespace ThinkaLotse.Bot.Hosting;

/// <summary>Pages that everybody may read: they answer a question for their head as well, as link checkers and load balancers ask it.</summary>
internal static class PageRoutes
{
    private static readonly string[] s_reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Like MapGet, for the head alone too; the server leaves the body away.</summary>
    public static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapMethods(pattern, s_reading, handler);
}
