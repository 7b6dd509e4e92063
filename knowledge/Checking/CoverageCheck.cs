using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Topics for which somebody in a village of the county finds nothing but the office itself.</summary>
internal static class CoverageCheck
{
    public static IEnumerable<CheckFinding> Of(KnowledgeBase knowledge, string contentFolder)
    {
        foreach (var topic in knowledge.Topics)
        {
            var helping = knowledge.Services.Where(service => service is { IsShownToResidents: true, IsEmergencyNumber: false } && service.Id != ServiceSearch.OwnOffice && service.Topics.Contains(topic.Id)).ToList();
            var areas = helping.ConvertAll(service => new ServedArea(service.AreaServed, knowledge.Places));
            string file = Path.GetFullPath(Path.Combine(contentFolder, "Topics", topic.Id + ".yaml"));
            if (helping.Count == 0)
            {
                yield return new CheckFinding(CheckLevel.Warning, file, 1, $"no service that residents see is for \"{topic.Title}\"; its page says that the office itself helps on.");
            }
            else if (knowledge.Places.Municipalities.Select(municipality => municipality.Place).FirstOrDefault(place => !areas.Exists(area => area.Covers(place) > Coverage.Perhaps)) is { } place)
            {
                yield return new CheckFinding(CheckLevel.Warning, file, 1, $"for \"{topic.Title}\" nothing serves {place.Name}; add a service or helpline for the whole county.");
            }
        }
    }
}
