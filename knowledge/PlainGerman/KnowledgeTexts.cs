using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>All texts of the knowledge base that residents read: cards of services and helplines, titles and questions of topics, names of languages.</summary>
public static class KnowledgeTexts
{
    /// <exception cref="ContentException">A file can't be read.</exception>
    public static IEnumerable<PlainText> In(string contentFolder) =>
    [
        .. Files(contentFolder, "Services").Concat(Files(contentFolder, "Helplines")).Select(YamlRecord.Load).SelectMany(service => OfService.SelectMany(text => Of(service, text.Field, text.Setting))),
        .. Files(contentFolder, "Topics").SelectMany(file => OfTopic(YamlRecord.Load(file))),
        .. YamlRecord.LoadList(Path.Combine(contentFolder, "areas.yaml")).SelectMany(area => Of(area, "title", PlainSetting.Label)),
        .. Files(contentFolder, "Languages").SelectMany(file => Of(YamlRecord.Load(file), "name", PlainSetting.Label)),
    ];

    private static IEnumerable<string> Files(string contentFolder, string subfolder) =>
        Directory.EnumerateFiles(Path.Combine(contentFolder, subfolder), "*.yaml").Order(StringComparer.Ordinal);

    /// <summary>The fields of a service that have to be plain German, and where they are read. Hours are left out: they stand there in the words of their source.</summary>
    public static IReadOnlyList<(string Field, PlainSetting Setting)> OfService { get; } =
    [
        ("description", PlainSetting.Card),
        ("phone_cost", PlainSetting.Label),
        ("eligibility_description", PlainSetting.Card),
        ("fees_description", PlainSetting.Label),
        ("wait_time", PlainSetting.Label),
        ("accessibility", PlainSetting.Label),
        ("transportation", PlainSetting.Label),
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
