using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>The examples of the content folder as one list, and such a list as examples.</summary>
public static class KnownLines
{
    /// <summary>Every example line with what it means.</summary>
    /// <exception cref="ContentException">A file is not as it should be.</exception>
    public static IReadOnlyList<KnownLine> Load(string contentFolder) => Of(ExampleBook.Load(contentFolder));

    internal static IReadOnlyList<KnownLine> Of(ExampleBook book) =>
    [
        .. book.Topics.SelectMany(topic => topic.Lines.Select(line => Known(line) with { Topics = [topic.TopicId] })),
        .. book.Crises.SelectMany(crisis => crisis.Certain.Select(line => Known(line) with { Crisis = crisis.Kind, IsCertain = true })),
        .. book.Crises.SelectMany(crisis => crisis.Unclear.Select(line => Known(line) with { Crisis = crisis.Kind, IsCertain = false })),
        .. book.NoCrisis.Select(line => Known(line) with { IsHardNegative = true }),
        .. book.Acts.Select(act => Known(act.Line) with { Act = act.Label }),
        .. book.Asides.Select(aside => Known(aside.Line) with { Aside = aside.Label }),
        .. book.Corrections.Select(line => Known(line.Line) with { Correction = line.Label }),
        .. book.Unclear.Select(Known),
    ];

    /// <summary>The book with only these lines in it; keywords stay.</summary>
    internal static ExampleBook Book(ExampleBook all, IReadOnlyCollection<KnownLine> lines)
    {
        var topics = lines.Where(line => line.Topics.Count > 0).ToLookup(line => line.Topics[0], line => line.Example);
        var dangers = lines.Where(line => line.Crisis is not null).ToLookup(line => (line.Crisis, line.IsCertain), line => line.Example);
        return new ExampleBook
        {
            Topics = [.. all.Topics.Select(topic => topic with { Lines = [.. topics[topic.TopicId]] })],
            Crises = [.. all.Crises.Select(crisis => new CrisisExamples(crisis.Kind, [.. dangers[(crisis.Kind, true)]], [.. dangers[(crisis.Kind, false)]]))],
            NoCrisis = [.. lines.Where(line => line.IsHardNegative).Select(line => line.Example)],
            Acts = [.. lines.Where(line => line.Act is not null).Select(line => new Labelled<DialogAct>(line.Example, line.Act!.Value))],
            Asides = [.. lines.Where(line => line.Aside is not null).Select(line => new Labelled<Aside>(line.Example, line.Aside!.Value))],
            Corrections = [.. lines.Where(line => line.Correction is not null).Select(line => new Labelled<CorrectionSubject>(line.Example, line.Correction!.Value))],
            Unclear = [.. lines.Where(line => line.IsUnclear).Select(line => line.Example)],
        };
    }

    private static KnownLine Known(Example line) => new() { Text = line.Text, Voice = line.Voice };
}
