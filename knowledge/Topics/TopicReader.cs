using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Topics;

/// <summary>Reads the areas and the topic files and checks them.</summary>
/// <param name="areaIds">The areas that exist; null when they could not be read, which is a finding of its own.</param>
internal sealed class TopicReader(IReadOnlySet<string>? areaIds)
{
    public static Area ReadArea(YamlRecord record)
    {
        var area = new Area(record.Line("id", 30), record.Line("title", 24), record.Line("pictogram", 12));
        record.NothingElse();
        return area;
    }

    public TopicFile Read(YamlRecord record)
    {
        string id = record.FileId();
        RequireArea(record, id);
        var examples = record.HeadedTexts("examples");
        if (examples.Count == 0)
        {
            throw new ContentException(record.File, record.Line, "the topic has no \"examples\"; add sentences as residents write them.");
        }

        var topic = new Topic
        {
            Id = id,
            Title = record.Line("title", 24),
            Pictogram = record.Line("pictogram", 12),
            Description = record.Line("description", 200),
            UrgencyQuestion = record.Section("urgency") is { } urgency ? ReadUrgency(urgency) : null,
            Keywords = [.. record.Lines("keywords", 60).Select(keyword => keyword.Value)],
        };
        record.NothingElse();
        return new TopicFile(topic, [.. examples.Select(example => example.Text)]);
    }

    private void RequireArea(YamlRecord record, string id)
    {
        string[] parts = id.Split('.');
        if (areaIds is not null && (parts.Length != 2 || !areaIds.Contains(parts[0])))
        {
            throw record.Required("id").Wrong(
                $"the id should be an area, a dot and a name; areas are {string.Join(", ", areaIds.Order(StringComparer.Ordinal))}.");
        }
    }

    private static UrgencyQuestion ReadUrgency(YamlRecord record)
    {
        var question = new UrgencyQuestion(record.Line("question", 160), record.Choice<Urgency>("when_yes"), record.Line("fact", 160), [.. record.Lines("told", 60).Select(part => part.Value)]);
        record.NothingElse();
        return question.WhenYes != Urgency.Normal
            ? question
            : throw record.Required("when_yes").Wrong("a question whose yes changes nothing is not asked; write soon or now, or delete \"urgency\".");
    }
}
