using Microsoft.AspNetCore.Http.HttpResults;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>The curator's list of services, also of those that residents don't see.</summary>
internal static class DirectoryEndpoints
{
    /// <summary>Maps the routes.</summary>
    public static void Map(RouteGroupBuilder desk) => desk.MapGet("/services", Show);

    private static RazorComponentResult<DirectoryPage> Show(KnowledgeBase knowledge, string? show = null, string? topic = null)
    {
        var filter = Enum.TryParse<ServiceFilter>(show, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : ServiceFilter.All;
        string? chosen = knowledge.FindTopic(topic ?? "")?.Id;
        var ofTopic = knowledge.Services.Where(service => chosen is null || service.Topics.Contains(chosen)).ToList();
        return new RazorComponentResult<DirectoryPage>(new
        {
            Services = ofTopic.Where(service => Belongs(service, filter)).ToList(),
            Counts = Enum.GetValues<ServiceFilter>().ToDictionary(each => each, each => ofTopic.Count(service => Belongs(service, each))),
            Filter = filter,
            Topic = chosen,
        });
    }

    private static bool Belongs(Service service, ServiceFilter filter) => filter switch
    {
        ServiceFilter.Confirmed => service is { IsShownToResidents: true, Confidence: Confidence.High },
        ServiceFilter.Unconfirmed => service is { IsShownToResidents: true, Confidence: Confidence.Medium },
        ServiceFilter.Hidden => !service.IsShownToResidents,
        _ => true,
    };
}
