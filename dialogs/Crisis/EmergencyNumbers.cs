using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Dialogs.Services;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Crisis;

/// <summary>Reads which helplines belong to which kind of danger, from the crisis files of the knowledge base.</summary>
public static class EmergencyNumbers
{
    private static readonly string[] s_general = ["helpline.112", "helpline.110", "helpline.telefonseelsorge"];

    /// <summary>The cards of all kinds.</summary>
    /// <exception cref="ContentException">A crisis file names a helpline that does not exist or is not shown to residents.</exception>
    public static EmergencyCards Read(string contentFolder, KnowledgeBase knowledge, DialogTexts texts)
    {
        var byKind = Enum.GetValues<CrisisKind>().ToDictionary(kind => kind, kind => Read(contentFolder, kind, "helplines", knowledge));
        var forChildren = Read(contentFolder, CrisisKind.Kind, "helplines_for_children", knowledge);
        return new EmergencyCards(s_general, byKind, forChildren, id => Card(id, knowledge, texts));
    }

    private static IReadOnlyList<string> Read(string contentFolder, CrisisKind kind, string field, KnowledgeBase knowledge)
    {
        string file = Path.Combine(contentFolder, "Crisis", $"{kind.ToString().ToLowerInvariant()}.yaml");
        var helplines = YamlRecord.Load(file).Texts(field);
        foreach (var helpline in helplines)
        {
            if (knowledge.FindService(helpline.Value) is not { IsShownToResidents: true })
            {
                throw helpline.Wrong($"there is no helpline \"{helpline.Value}\" that residents may see.");
            }
        }

        return [.. helplines.Select(helpline => helpline.Value)];
    }

    /// <summary>112 and 110 are named whatever a curator thinks of their other facts.</summary>
    private static Card? Card(string id, KnowledgeBase knowledge, DialogTexts texts) =>
        knowledge.FindService(id) is { } service && (service.IsShownToResidents || service.Phone is "110" or "112")
            ? ServiceCard.Of(service, knowledge.Words, (key, values) => texts.Said(key).Fill(values))
            : null;
}
