using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>All example sentences of the content folder from which the understanding learns.</summary>
internal sealed record ExampleBook
{
    /// <summary>One entry a topic file.</summary>
    public required IReadOnlyList<TopicExamples> Topics { get; init; }

    /// <summary>One entry a kind of danger.</summary>
    public required IReadOnlyList<CrisisExamples> Crises { get; init; }

    /// <summary>Sound dangerous and are not.</summary>
    public required IReadOnlyList<Example> NoCrisis { get; init; }

    /// <summary>Lines of each dialog act.</summary>
    public required IReadOnlyList<Labelled<DialogAct>> Acts { get; init; }

    /// <summary>Lines that no service can answer.</summary>
    public required IReadOnlyList<Example> Unclear { get; init; }

    /// <summary>Side questions.</summary>
    public required IReadOnlyList<Labelled<Aside>> Asides { get; init; }

    /// <summary>Corrections of earlier answers.</summary>
    public required IReadOnlyList<Labelled<CorrectionSubject>> Corrections { get; init; }

    /// <summary>Lines that steer the conversation and name no concern.</summary>
    public IEnumerable<Example> ConversationLines =>
        [.. Acts.Select(line => line.Line), .. Asides.Select(line => line.Line), .. Corrections.Select(line => line.Line)];

    /// <summary>Lines without danger.</summary>
    public IEnumerable<Example> HarmlessLines =>
        [.. NoCrisis, .. Topics.SelectMany(topic => topic.Lines), .. ConversationLines, .. Unclear];

    /// <summary>Every text, keywords too.</summary>
    public IEnumerable<string> AllTexts =>
        [.. HarmlessLines.Concat(Crises.SelectMany(crisis => crisis.Certain.Concat(crisis.Unclear))).Select(line => line.Text), .. Topics.SelectMany(topic => topic.Keywords)];

    /// <summary>Reads the folders Topics, Crisis and Acts.</summary>
    /// <exception cref="ContentException">A file is wrong, or a line stands under two topics.</exception>
    public static ExampleBook Load(string contentFolder)
    {
        string crisis = Path.Combine(contentFolder, "Crisis");
        string acts = Path.Combine(contentFolder, "Acts");
        var asides = YamlRecord.Load(Path.Combine(acts, "asides.yaml"));
        return new ExampleBook
        {
            Topics = ExampleReader.Topics(Path.Combine(contentFolder, "Topics")),
            Crises = [.. Enum.GetValues<CrisisKind>().Select(kind => ExampleReader.Crisis(crisis, kind))],
            NoCrisis = ExampleReader.Examples(Path.Combine(crisis, "none.yaml")),
            Acts = [.. Enum.GetValues<DialogAct>().SelectMany(act => ExampleReader.Act(acts, act))],
            Unclear = ExampleReader.Examples(Path.Combine(acts, "unklar.yaml")),
            Asides = ExampleReader.Asides(asides),
            Corrections = ExampleReader.Corrections(asides),
        };
    }
}
