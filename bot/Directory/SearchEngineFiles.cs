using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Directory;

/// <summary>What search engines are told: which pages there are, and what is none of their business.</summary>
internal static class SearchEngineFiles
{
    private static readonly XNamespace s_schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The chat page, the topics, the places and the services that residents may see.</summary>
    public static ContentHttpResult Sitemap(HttpContext context, KnowledgeBase knowledge, DirectoryShelf shelf)
    {
        string site = PublicAddress.Of(context.Request);
        string[] pages =
        [
            "/",
            DirectoryAddress.Root,
            .. knowledge.Topics.Select(DirectoryAddress.Of),
            .. knowledge.Places.Municipalities.Select(municipality => DirectoryAddress.OfPlace(municipality.Name)),
            .. shelf.Services.Select(DirectoryAddress.Of),
        ];
        var map = new XDocument(new XElement(s_schema + "urlset", pages.Select(page => new XElement(s_schema + "url", new XElement(s_schema + "loc", site + page)))));
        context.Response.Headers.CacheControl = "max-age=3600";
        return TypedResults.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}", "application/xml");
    }

    /// <summary>Desk, interfaces and searches are left out.</summary>
    public static ContentHttpResult Robots(HttpContext context)
    {
        context.Response.Headers.CacheControl = "max-age=3600";
        return TypedResults.Text($"""
            User-agent: *
            Disallow: /desk
            Disallow: /api
            Disallow: /v3
            Disallow: /openapi
            Disallow: /lotse/
            Disallow: {DirectoryAddress.Root}?
            Disallow: /?thema=

            Sitemap: {PublicAddress.Of(context.Request)}/sitemap.xml

            """);
    }
}
