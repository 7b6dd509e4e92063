using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Directory;

/// <summary>The public directory of services: pages to read, to print and to find, without JavaScript and without a cookie.</summary>
public static class DirectoryEndpoints
{
    private const int LongestQuery = 300;
    private const int MostHits = 12;

    /// <summary>Adds what the pages need.</summary>
    public static void AddDirectory(this WebApplicationBuilder builder) => builder.Services.AddSingleton<DirectoryShelf>();

    /// <summary>Maps them.</summary>
    public static void MapDirectory(this WebApplication app)
    {
        var pages = app.MapGroup(DirectoryAddress.Root).ExcludeFromDescription().AddEndpointFilter<UnchangedPageFilter>();
        pages.MapPage("", Index);
        pages.MapPage("/thema/{id}", Topic);
        pages.MapPage("/ort/{slug}", Place);
        pages.MapPage("/{id}", Service);
        pages.MapPage("/{id}/zettel", Slip);
        app.MapPost(DirectoryAddress.Root + "/standort", Near).ExcludeFromDescription();
        app.MapPage("/sitemap.xml", SearchEngineFiles.Sitemap).ExcludeFromDescription();
        app.MapPage("/robots.txt", SearchEngineFiles.Robots).ExcludeFromDescription();
    }

    private static IResult Index(HttpContext context, DirectorySearch search, KnowledgeBase knowledge, TimeProvider clock, string? q = null, string? ort = null)
    {
        string words = Cut(q);
        string place = Cut(ort);
        if (words.Length == 0)
        {
            return knowledge.Places.Find(place) is { } home
                ? TypedResults.Redirect(DirectoryAddress.OfPlace(home.Municipality))
                : new RazorComponentResult<IndexPage>(new { Site = PublicAddress.Of(context.Request), UnknownPlace = place });
        }

        bool isKnownPlace = place.Length == 0 || knowledge.Places.Find(place) is not null;
        return new RazorComponentResult<SearchPage>(new
        {
            Site = PublicAddress.Of(context.Request),
            Words = words,
            Place = place,
            UnknownPlace = isKnownPlace ? "" : place,
            Finding = search.Look(words, isKnownPlace ? place : "", BerlinTime.Now(clock), MostHits),
        });
    }

    private static Results<RazorComponentResult<TopicPage>, NotFound> Topic(HttpContext context, KnowledgeBase knowledge, string id) =>
        knowledge.FindTopic(id) is { } topic
            ? new RazorComponentResult<TopicPage>(new { Site = PublicAddress.Of(context.Request), Topic = topic })
            : TypedResults.NotFound();

    private static Results<RazorComponentResult<PlacePage>, NotFound> Place(HttpContext context, DirectoryShelf shelf, string slug) =>
        shelf.Places.TryGetValue(slug, out var municipality)
            ? new RazorComponentResult<PlacePage>(new { Site = PublicAddress.Of(context.Request), Municipality = municipality })
            : TypedResults.NotFound();

    private static Results<RazorComponentResult<ServicePage>, NotFound> Service(HttpContext context, DirectoryShelf shelf, string id) =>
        shelf.Find(id) is { } service
            ? new RazorComponentResult<ServicePage>(new { Site = PublicAddress.Of(context.Request), Service = service })
            : TypedResults.NotFound();

    private static Results<RazorComponentResult<SlipPage>, NotFound> Slip(HttpContext context, DirectoryShelf shelf, string id) =>
        shelf.Find(id) is { } service
            ? new RazorComponentResult<SlipPage>(new { Site = PublicAddress.Of(context.Request), Service = service })
            : TypedResults.NotFound();

    /// <summary>The position stands in no address, so no log keeps it.</summary>
    private static Results<Ok<NearbyPlace>, NotFound> Near(Position position, KnowledgeBase knowledge) =>
        knowledge.Places.Nearest(position.Latitude, position.Longitude) is { } place ? TypedResults.Ok(new NearbyPlace(place.Name)) : TypedResults.NotFound();

    private static string Cut(string? typed) => typed?.Trim() is { } text ? text[..Math.Min(text.Length, LongestQuery)] : "";
}

/// <summary>Where a device is, in degrees.</summary>
internal sealed record Position(double Latitude, double Longitude);

/// <summary>The place of the county that is nearest to a device.</summary>
internal sealed record NearbyPlace(string Place);
