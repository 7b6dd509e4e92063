using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Bot.Directory;

/// <summary>What search engines are told: which pages there are, and what is none of their business.</summary>
internal static class SearchEngineFiles
{
    private static readonly XNamespace s_schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The chat page, the topics, the places and the services that residents may see; of services also since when they say what they say.</summary>
    public static async Task<ContentHttpResult> Sitemap(HttpContext context, KnowledgeBase knowledge, DirectoryShelf shelf, LotseDb db)
    {
        string site = PublicAddress.Of(context.Request);
        string[] pages =
        [
            "/",
            DirectoryAddress.Root,
            .. knowledge.Topics.Select(DirectoryAddress.Of),
            .. knowledge.Places.Municipalities.Select(municipality => DirectoryAddress.OfPlace(municipality.Name)),
        ];
        var released = await db.ServiceRevisions.AsNoTracking().Where(revision => revision.State == RevisionState.Live)
            .ToDictionaryAsync(revision => revision.ServiceId, revision => BerlinTime.Local(revision.DecidedAt ?? revision.At).Date, context.RequestAborted);
        var map = new XDocument(new XElement(
            s_schema + "urlset",
            pages.Select(page => Page(site + page, null)),
            shelf.Services.Select(service => Page(site + DirectoryAddress.Of(service), Latest(service.AsOf, released.TryGetValue(service.Id, out var day) ? day : null)))));
        context.Response.Headers.CacheControl = "max-age=3600";
        return TypedResults.Text($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{map}", "application/xml");
    }

    private static XElement Page(string address, LocalDate? changed) => new(
        s_schema + "url",
        new XElement(s_schema + "loc", address),
        changed is { } day ? new XElement(s_schema + "lastmod", LocalDatePattern.Iso.Format(day)) : null);

    private static LocalDate? Latest(LocalDate? facts, LocalDate? release) => facts is null || release > facts ? release : facts;

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
