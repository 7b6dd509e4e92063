using System.Text.Json.Nodes;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>The attributes of a service: its topics and kinds of crisis as terms of taxonomies, and the facts for which HSDS has no field.</summary>
/// <param name="knowledge">For the names of the topics.</param>
/// <param name="isPublic">Leaves out what curators write for curators.</param>
internal sealed class HsdsAttributes(KnowledgeBase knowledge, bool isPublic)
{
    /// <summary>All of a service.</summary>
    /// <param name="service">The service.</param>
    /// <param name="linkId">Its UUID.</param>
    public IEnumerable<JsonObject> Of(Service service, string linkId)
    {
        foreach (string topic in service.Topics)
        {
            yield return Term(OwnTerms.Topics, "topic", topic, knowledge.FindTopic(topic)?.Title, knowledge.FindTopic(topic)?.Description);
        }

        foreach (string kind in service.Crisis)
        {
            yield return Term(OwnTerms.Crisis, "crisis", kind, null, null);
        }

        foreach (var field in OwnTerms.Fields.Select(name => ServiceField.Find(name)!).Where(field => !isPublic || !field.IsInternal))
        {
            foreach (string value in field.Of(service).Where(value => field.Name != "url" || HsdsAddress.Escaped(value) != value))
            {
                yield return Fact(field.Name, value, field.Name);
            }
        }

        foreach (var source in service.Sources)
        {
            yield return Fact(OwnTerms.Source, source.Url, source.Date);
        }

        if (isPublic)
        {
            yield return Fact(OwnTerms.Extent, OwnTerms.Public, OwnTerms.Extent);
        }

        JsonObject Fact(string name, string value, string label) => HsdsWriter.Known(
            ("id", StableId.Of("attribute", $"{service.Id}:{name}:{value}:{label}")),
            ("link_id", linkId),
            ("link_type", OwnTerms.LinkType(name)),
            ("link_entity", "service"),
            ("value", value),
            ("label", label));

        JsonObject Term(string taxonomy, string kind, string code, string? name, string? description) => HsdsWriter.Known(
            ("id", StableId.Of("attribute", $"{service.Id}:{taxonomy}:{code}")),
            ("link_id", linkId),
            ("taxonomy_term_id", StableId.Of("taxonomy_term", $"{taxonomy}:{code}")),
            ("link_type", kind),
            ("link_entity", "service"),
            ("taxonomy_term", HsdsWriter.Known(
                ("id", StableId.Of("taxonomy_term", $"{taxonomy}:{code}")),
                ("code", code),
                ("name", name ?? code),
                ("description", description ?? code),
                ("taxonomy", taxonomy),
                ("language", "de"))));
    }
}
