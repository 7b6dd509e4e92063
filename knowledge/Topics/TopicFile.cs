using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Topics;

/// <summary>A topic as read, with the lines of its examples for the comparison across topics.</summary>
internal sealed record TopicFile(Topic Topic, IReadOnlyList<YamlText> Examples)
{
    /// <summary>Reports each example that an earlier topic, or this one, already has: it would teach the classifier two answers, or one twice.</summary>
    public static void ReportRepeatedExamples(IEnumerable<TopicFile> topics, ContentFolder folder)
    {
        var seen = new Dictionary<string, (string TopicId, int Line)>();
        foreach (var topic in topics)
        {
            foreach (var example in topic.Examples)
            {
                if (!seen.TryAdd(Sounds(example.Value), (topic.Topic.Id, example.Line)))
                {
                    var (otherId, otherLine) = seen[Sounds(example.Value)];
                    folder.Report(example.Wrong($"the example \"{example.Value}\" stands in {otherId} too (line {otherLine}); delete one of the two."));
                }
            }
        }
    }

    /// <summary>Case, punctuation and spaces make no other sentence.</summary>
    private static string Sounds(string example) =>
        string.Join(' ', string.Concat(example.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
