using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Pages;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>The kind pages for wrong addresses and failures; programs get the bare status.</summary>
internal static class ErrorPages
{
    private static readonly string[] s_machines = ["/api", "/v3", "/openapi", "/lotse"];

    /// <summary>Says that the address leads nowhere; other statuses stay as they are.</summary>
    public static async Task ShowMissingAsync(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status404NotFound && WantsPage(context.Request))
        {
            await new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound }.ExecuteAsync(context);
        }
    }

    /// <summary>Says that something broke here.</summary>
    public static async Task ShowFailureAsync(HttpContext context)
    {
        if (WantsPage(context.Request))
        {
            await new RazorComponentResult<FailurePage> { StatusCode = StatusCodes.Status500InternalServerError }.ExecuteAsync(context);
        }
    }

    private static bool WantsPage(HttpRequest request) =>
        !s_machines.Any(root => request.Path.StartsWithSegments(root, StringComparison.Ordinal))
        && request.Headers.Accept.Any(accept => accept?.Contains("text/html", StringComparison.Ordinal) == true);
}
