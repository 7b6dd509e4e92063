namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Weighs concerns, dialog acts, side questions, corrections, the unanswerable and danger against each other; learns from all their examples at once.</summary>
internal sealed class MeaningModel
{
    private static readonly int ActCount = Enum.GetValues<DialogAct>().Length;
    private static readonly int AsideCount = Enum.GetValues<Aside>().Length;
    private static readonly int DangerCount = Enum.GetValues<CrisisKind>().Length * 2;

    private readonly LinearModel _model;

    private MeaningModel(IReadOnlyList<string> topicIds, LinearModel model)
    {
        TopicIds = topicIds;
        _model = model;
    }

    /// <summary>The order in which topics are counted.</summary>
    public IReadOnlyList<string> TopicIds { get; }

    /// <summary>Learns from all examples of a book.</summary>
    public static MeaningModel Train(Lessons lessons, ExampleBook book, LearntFile learnt)
    {
        var at = new Places(book.Topics.Count);
        IEnumerable<(string Line, int Label)> lines =
        [
            .. book.Topics.SelectMany((topic, number) => topic.Lines.Select(line => line.Text).Concat(topic.Keywords).Select(line => (line, number))),
            .. book.Acts.Select(act => (act.Line.Text, at.Acts + (int)act.Label)),
            .. book.Asides.Select(aside => (aside.Line.Text, at.Asides + (int)aside.Label)),
            .. book.Corrections.Select(line => (line.Line.Text, at.Correction)),
            .. book.Unclear.Select(line => (line.Text, at.Unclear)),
            .. book.Crises.SelectMany(crisis => crisis.Certain.Select(line => (line.Text, at.Dangers + ((int)crisis.Kind * 2)))),
            .. book.Crises.SelectMany(crisis => crisis.Unclear.Select(line => (line.Text, at.Dangers + ((int)crisis.Kind * 2) + 1))),
            .. book.NoCrisis.Select(line => (line.Text, at.SoundsDangerous)),
        ];
        var model = LinearModel.Recall(learnt, "meanings", at.Count, () => [.. lines.Select(line => new LabelledVector(lessons.Read(line.Line), line.Label))]);
        return new MeaningModel([.. book.Topics.Select(topic => topic.TopicId)], model);
    }

    /// <summary>What a piece of text means; apart from danger all is weighed as if nothing were or sounded dangerous.</summary>
    public Meanings Read(SparseVector features)
    {
        float[] all = _model.Probabilities(features);
        var at = new Places(TopicIds.Count);
        float[] dangers = all[at.Dangers..(at.Dangers + DangerCount)];
        float rest = Math.Max(1e-6f, 1 - dangers.Sum() - all[at.SoundsDangerous]);
        float[] calm = [.. all.Take(at.Dangers).Select(probability => probability / rest)];
        return new Meanings(calm[..at.Acts], calm[at.Acts..at.Asides], calm[at.Asides..at.Correction], calm[at.Correction], calm[at.Unclear], dangers, features.Ideas);
    }

    /// <summary>Where each kind of meaning begins among the labels.</summary>
    private readonly record struct Places(int Acts)
    {
        public int Asides => Acts + ActCount;

        public int Correction => Asides + AsideCount;

        public int Unclear => Correction + 1;

        /// <summary>For each kind of danger: beyond doubt, then to be asked about.</summary>
        public int Dangers => Unclear + 1;

        public int SoundsDangerous => Dangers + DangerCount;

        public int Count => SoundsDangerous + 1;
    }
}
