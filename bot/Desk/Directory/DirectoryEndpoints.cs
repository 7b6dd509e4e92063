using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>The curator's list of services, also of those that residents don't see.</summary>
internal static class DirectoryEndpoints
{
    private static readonly StringComparer s_byName = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), ignoreCase: true);

    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk) => desk.MapGet("/services", ShowAsync);

    private static async Task<RazorComponentResult<DirectoryPage>> ShowAsync(
        KnowledgeBase knowledge, LiveDirectory live, LotseDb db, TimeProvider clock, CancellationToken cancellationToken, string? show = null, string? topic = null, string? place = null, string? name = null)
    {
        var filter = Enum.TryParse<ServiceFilter>(show, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : ServiceFilter.All;
        string? chosen = knowledge.FindTopic(topic ?? "")?.Id;
        var home = place is { Length: > 0 } ? knowledge.Places.Find(place) : null;
        var today = BerlinTime.Now(clock).Date;
        var drafts = await db.ServiceRevisions.AsNoTracking().Where(revision => revision.State == RevisionState.Draft).Select(revision => revision.ServiceId).ToHashSetAsync(cancellationToken);
        var shown = await db.DirectoryTallies.AsNoTracking().Where(tally => tally.Kind == TallyKind.Shown).GroupBy(tally => tally.Subject)
            .Select(group => new { group.Key, Count = group.Sum(tally => tally.Count) }).ToDictionaryAsync(entry => entry.Key, entry => entry.Count, cancellationToken);
        bool Belongs(Service service, ServiceFilter wanted) => wanted switch
        {
            ServiceFilter.Recheck => service.Audience == Audience.Residents && service.IsToRecheck(today),
            ServiceFilter.Open => drafts.Contains(service.Id) || live.Conflicts.ContainsKey(service.Id) || live.Unreadable.ContainsKey(service.Id),
            ServiceFilter.Confirmed => service is { IsShownToResidents: true, Confidence: Confidence.High },
            ServiceFilter.Unconfirmed => service is { IsShownToResidents: true, Confidence: Confidence.Medium },
            ServiceFilter.Hidden => !service.IsShownToResidents,
            _ => true,
        };

        var candidates = knowledge.Services.Where(service => (chosen is null || service.Topics.Contains(chosen)) && (home is null || Serves(service, home, knowledge)) && TypedName.Fits(service, name ?? "")).OrderBy(service => service.Name, s_byName).ToList();
        var services = candidates.Where(service => Belongs(service, filter));
        return new RazorComponentResult<DirectoryPage>(new
        {
            Services = (filter == ServiceFilter.Recheck ? services.OrderByDescending(service => shown.GetValueOrDefault(service.Id)).ThenBy(service => service.AsOf ?? LocalDate.MinIsoValue) : services).ToList(),
            Counts = Enum.GetValues<ServiceFilter>().ToDictionary(each => each, each => candidates.Count(service => Belongs(service, each))),
            Drafts = drafts,
            NewDrafts = drafts.Union(live.Unreadable.Keys).Where(id => knowledge.FindService(id) is null).Order(StringComparer.Ordinal).ToList(),
            Filter = filter,
            Topic = chosen,
            Place = place is { Length: > 0 } ? place : null,
            IsPlaceUnknown = place is { Length: > 0 } && home is null,
            CalledBy = name is { Length: > 0 } ? name : null,
        });
    }

    private static bool Serves(Service service, Place place, KnowledgeBase knowledge) => new ServedPlaces(service, knowledge.Places).Includes(place);
}
