using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>All texts of the knowledge base that residents read: cards of services and helplines, titles and questions of topics, names of languages.</summary>
public static class KnowledgeTexts
{
    /// <exception cref="ContentException">A file can't be read.</exception>
    public static IEnumerable<PlainText> In(string contentFolder) =>
    [
        .. Files(contentFolder, "Services").Concat(Files(contentFolder, "Helplines")).SelectMany(file => OfService(YamlRecord.Load(file))),
        .. Files(contentFolder, "Topics").SelectMany(file => OfTopic(YamlRecord.Load(file))),
        .. YamlRecord.LoadList(Path.Combine(contentFolder, "areas.yaml")).SelectMany(area => Of(area, "title", PlainSetting.Label)),
        .. Files(contentFolder, "Languages").SelectMany(file => Of(YamlRecord.Load(file), "name", PlainSetting.Label)),
    ];

    private static IEnumerable<string> Files(string contentFolder, string subfolder) =>
        Directory.EnumerateFiles(Path.Combine(contentFolder, subfolder), "*.yaml").Order(StringComparer.Ordinal);

    /// <summary>Hours are left out: they stand there in the words of their source.</summary>
    private static IEnumerable<PlainText> OfService(YamlRecord service) =>
    [
        .. Of(service, "description", PlainSetting.Card),
        .. Of(service, "phone_cost", PlainSetting.Label),
        .. Of(service, "eligibility_description", PlainSetting.Card),
        .. Of(service, "fees_description", PlainSetting.Label),
        .. Of(service, "wait_time", PlainSetting.Label),
        .. Of(service, "accessibility", PlainSetting.Label),
        .. Of(service, "transportation", PlainSetting.Label),
    ];

    private static IEnumerable<PlainText> OfTopic(YamlRecord topic) =>
    [
        .. Of(topic, "title", PlainSetting.Label),
        .. Of(topic, "description", PlainSetting.Message),
        .. topic.Section("urgency") is { } urgency ? Of(urgency, "question", PlainSetting.Message).Concat(Of(urgency, "fact", PlainSetting.Label)) : [],
    ];

    private static IEnumerable<PlainText> Of(YamlRecord record, string key, PlainSetting setting)
    {
        if (record.Optional(key) is { } text)
        {
            yield return new PlainText(text, setting);
        }
    }
}
