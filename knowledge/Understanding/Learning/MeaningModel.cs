namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Weighs concerns, dialog acts, side questions, corrections and the unanswerable against each other; learns from all their examples at once.</summary>
internal sealed class MeaningModel
{
    private static readonly int ActCount = Enum.GetValues<DialogAct>().Length;
    private static readonly int AsideCount = Enum.GetValues<Aside>().Length;

    private readonly LinearModel _model;

    private MeaningModel(IReadOnlyList<string> topicIds, LinearModel model)
    {
        TopicIds = topicIds;
        _model = model;
    }

    /// <summary>The order in which topics are counted.</summary>
    public IReadOnlyList<string> TopicIds { get; }

    public static MeaningModel Train(Lessons lessons, ExampleBook book, LearntFile learnt)
    {
        int acts = book.Topics.Count;
        int asides = acts + ActCount;
        int correction = asides + AsideCount;
        IEnumerable<(string Line, int Label)> lines =
        [
            .. book.Topics.SelectMany((topic, at) => topic.Lines.Select(line => line.Text).Concat(topic.Keywords).Select(line => (line, at))),
            .. book.Acts.Select(act => (act.Line.Text, acts + (int)act.Label)),
            .. book.Asides.Select(aside => (aside.Line.Text, asides + (int)aside.Label)),
            .. book.Corrections.Select(line => (line.Line.Text, correction)),
            .. book.Unclear.Select(line => (line.Text, correction + 1)),
        ];
        var model = LinearModel.Recall(learnt, "meanings", correction + 2, () => [.. lines.Select(line => new LabelledVector(lessons.Read(line.Line), line.Label))]);
        return new MeaningModel([.. book.Topics.Select(topic => topic.TopicId)], model);
    }

    public Meanings Read(SparseVector features)
    {
        float[] all = _model.Probabilities(features);
        int acts = TopicIds.Count;
        int asides = acts + ActCount;
        int correction = asides + AsideCount;
        return new Meanings(all[..acts], all[acts..asides], all[asides..correction], all[correction], all[correction + 1], features.Ideas);
    }
}

