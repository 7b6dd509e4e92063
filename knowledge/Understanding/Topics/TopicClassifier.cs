using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Topics;

/// <summary>Tells which concerns a message names; learns from the examples beside the topics.</summary>
internal sealed class TopicClassifier
{
    private readonly string[] _topicIds;
    private readonly LinearModel _model;

    private TopicClassifier(string[] topicIds, LinearModel model)
    {
        _topicIds = topicIds;
        _model = model;
    }

    /// <summary>Learns from topics, and from lines that name none, so that "ja" or "hallo" is no concern.</summary>
    public static TopicClassifier Train(
        FeatureSpace space,
        IReadOnlyList<TopicExamples> topics,
        IReadOnlyList<string> conversation,
        IReadOnlyList<string> unclear)
    {
        var lines = new List<LabelledVector>();
        for (int label = 0; label < topics.Count; label++)
        {
            lines.AddRange(topics[label].Lines.Concat(topics[label].Keywords).Select(line => new LabelledVector(space.Read(line), label)));
        }

        lines.AddRange(conversation.Select(line => new LabelledVector(space.Read(line), topics.Count)));
        lines.AddRange(unclear.Select(line => new LabelledVector(space.Read(line), topics.Count + 1)));
        return new TopicClassifier([.. topics.Select(topic => topic.TopicId)], LinearModel.Learn(lines, topics.Count + 2, new LearningPlan()));
    }

    /// <summary>The concerns of a message, the most probable first, those worth a mention only.</summary>
    public TopicReading Read(MessageFeatures message)
    {
        float[] best = _model.Probabilities(message.Whole);
        foreach (var clause in message.Clauses)
        {
            float[] part = _model.Probabilities(clause);
            for (int label = 0; label < _topicIds.Length; label++)
            {
                best[label] = Math.Max(best[label], part[label]);
            }
        }

        TopicGuess[] guesses =
        [
            .. Enumerable.Range(0, _topicIds.Length)
                .Where(label => best[label] >= TopicGuess.Worthwhile)
                .OrderByDescending(label => best[label])
                .Select(label => new TopicGuess(_topicIds[label], Math.Round(best[label], 3))),
        ];
        return new TopicReading(guesses, best[_topicIds.Length + 1]);
    }
}
