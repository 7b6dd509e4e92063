using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Pages;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>The public pages: the chat page, the operator's pages, the widget, the health check.</summary>
public static class PagesSetup
{
    private static readonly Dictionary<string, string> s_titles = new()
    {
        ["impressum"] = "Impressum",
        ["datenschutz"] = "Datenschutz",
        ["barrierefreiheit"] = "Barriere-Freiheit",
    };

    /// <summary>Adds what the pages need.</summary>
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton<OperatorPages>();
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
    }

    /// <summary>What surrounds every answer: headers, compression, kind error pages, static files.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseExceptionHandler(errors => errors.Run(ErrorPages.ShowFailureAsync));
        app.UseStatusCodePages(context => ErrorPages.ShowMissingAsync(context.HttpContext));
        // Only what holds no secrets: compressed answers that mix secrets with a stranger's words can be guessed from their length.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/desk"), pages => pages.UseResponseCompression());
        app.UseStaticFiles(new StaticFileOptions
        {
            // A script without a charset is read in that of the page that embeds it, which may be an old one.
            ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".js"] = "text/javascript; charset=utf-8" } },
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "no-cache",
        });
    }

    /// <summary>Maps them.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.MapPage("/health", () => TypedResults.Text("ok")).ExcludeFromDescription();
        app.MapPage("/", Chat).ExcludeFromDescription();
        app.MapGet("/lotse/config.json", Office).ExcludeFromDescription();
        foreach (string name in OperatorPages.Names)
        {
            app.MapPage($"/{name}", (OperatorPages pages, CancellationToken cancellationToken) => ReadAsync(name, pages, cancellationToken)).ExcludeFromDescription();
        }
    }

    private static RazorComponentResult<ChatPage> Chat(HttpContext context, KnowledgeBase knowledge, string? thema = null)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return new RazorComponentResult<ChatPage>(new { Nonce = SecurityHeaders.Nonce(context), Topic = knowledge.FindTopic(thema ?? "") });
    }

    private static async Task<RazorComponentResult<OperatorPage>> ReadAsync(string name, OperatorPages pages, CancellationToken cancellationToken) =>
        new(new { Title = s_titles[name], Content = await pages.ReadAsync(name, cancellationToken) });

    /// <summary>The office as the widget shows it; public, so any site may read it.</summary>
    private static JsonHttpResult<WidgetConfig> Office(HttpContext context, OfficeDesk desk)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Json(new WidgetConfig(new WidgetOffice(desk.Current.Name, desk.Current.Phone)));
    }

    private sealed record WidgetConfig(WidgetOffice Office);

    private sealed record WidgetOffice(string Name, string? Phone);
}
