using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace ThinkaLotse.Bot.Directory;

/// <summary>Renders a page for each visit, so that what is open now is true, and sends it only when it differs from the copy that the browser has.</summary>
internal sealed class UnchangedPageFilter : IEndpointFilter
{
    /// <summary>Asks before each use of a copy; a search says something of its writer and is not kept at all.</summary>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (await next(context) is not IResult page)
        {
            return null;
        }

        var wire = http.Response.Body;
        using var rendered = new MemoryStream();
        try
        {
            http.Response.Body = rendered;
            await page.ExecuteAsync(http);
        }
        finally
        {
            http.Response.Body = wire;
        }

        if (http.Response.StatusCode == StatusCodes.Status200OK)
        {
            await SendAsync(http, rendered.ToArray());
        }

        return Results.Empty;
    }

    private static async Task SendAsync(HttpContext http, byte[] page)
    {
        if (http.Request.Query.Count > 0)
        {
            http.Response.Headers.CacheControl = "no-store";
        }
        else
        {
            // Weak: on its way the page is compressed differently for each browser.
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page))[..16]}\"", isWeak: true);
            http.Response.Headers.CacheControl = "no-cache";
            http.Response.GetTypedHeaders().ETag = tag;
            if (http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            {
                http.Response.StatusCode = StatusCodes.Status304NotModified;
                http.Response.ContentType = null;
                return;
            }
        }

        await http.Response.Body.WriteAsync(page, http.RequestAborted);
    }
}
