using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Finds our topics and kinds of crisis among the terms of a service, whatever taxonomy others take them from.</summary>
/// <param name="knowledge">Whose topics count.</param>
internal sealed class HsdsTerms(KnowledgeBase knowledge)
{
    /// <summary>Ids of topics: each term of our taxonomy, and each other one whose code or name is the id or title of a topic.</summary>
    public IEnumerable<string> Topics(IReadOnlyList<HsdsObject> attributes)
    {
        foreach (var term in Terms(attributes))
        {
            string? topic = term.Text("taxonomy") == OwnTerms.Topics ? term.Text("code") ?? term.Text("name") : TopicId(term.Text("code")) ?? TopicId(term.Text("name"));
            if (topic is not null)
            {
                yield return topic;
            }
        }
    }

    /// <summary>Kinds of crisis: terms of our taxonomy only, since they decide who is called in danger.</summary>
    public static IEnumerable<string?> Crisis(IReadOnlyList<HsdsObject> attributes) =>
        Terms(attributes).Where(term => term.Text("taxonomy") == OwnTerms.Crisis).Select(term => term.Text("code") ?? term.Text("name"));

    private static IEnumerable<HsdsObject> Terms(IReadOnlyList<HsdsObject> attributes) =>
        attributes.Select(attribute => attribute.Object("taxonomy_term")).OfType<HsdsObject>();

    private string? TopicId(string? term) => term is null ? null
        : knowledge.Topics.FirstOrDefault(topic => topic.Id.Equals(term, StringComparison.OrdinalIgnoreCase) || topic.Title.Equals(term, StringComparison.OrdinalIgnoreCase))?.Id;
}
