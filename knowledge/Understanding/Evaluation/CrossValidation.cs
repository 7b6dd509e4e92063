using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>Measures the understanding on its own examples: each line is read by a reader that has not learnt from it.</summary>
public static class CrossValidation
{
    private const int Parts = 5;

    /// <summary>Lines of this part are always learnt from and never judged: only the topics' examples stand under voices.</summary>
    private const int Taught = -1;

    /// <summary>A Monday morning; the examples name no dates that would change with it.</summary>
    private static readonly LocalDateTime _now = new(2026, 11, 23, 10, 15);

    /// <summary>Every example, judged once.</summary>
    /// <param name="contentFolder">Topics, crisis kinds, acts and their rules.</param>
    /// <param name="folds">How the lines are parted.</param>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static IReadOnlyList<Judged> Run(string contentFolder, Folds folds)
    {
        var book = ExampleBook.Load(contentFolder);
        var lines = KnownLines.Of(book);
        int[] parts = Part(lines, folds);
        var judged = new Judged?[lines.Count];
        Parallel.ForEach(parts.Where(part => part != Taught).Distinct(), part =>
        {
            var reader = UtteranceReader.Learn(contentFolder, KnownLines.Book(book, [.. lines.Where((_, at) => parts[at] != part)]));
            for (int at = 0; at < lines.Count; at++)
            {
                if (parts[at] == part)
                {
                    judged[at] = Judge(reader, lines[at]);
                }
            }
        });
        return [.. judged.OfType<Judged>()];
    }

    /// <summary>Lines from elsewhere, judged by the reader that has learnt from all examples.</summary>
    public static IReadOnlyList<Judged> Run(string contentFolder, IReadOnlyList<KnownLine> lines)
    {
        var reader = UtteranceReader.Learn(contentFolder, ExampleBook.Load(contentFolder));
        return [.. lines.Select(line => Judge(reader, line))];
    }

    private static Judged Judge(UtteranceReader reader, KnownLine line)
    {
        var heard = reader.Read(line.Text, _now);
        return new Judged(line, heard, Triage.Triage.Decide(heard));
    }

    private static int[] Part(IReadOnlyList<KnownLine> lines, Folds folds) => folds switch
    {
        Folds.Voices => [.. lines.Select(line => line.Topics.Count > 0 ? (int)line.Voice : Taught)],
        Folds.Situations => [.. Situations.Of(lines).Select(situation => situation % Parts)],
        _ => [.. lines.Select((_, at) => at % Parts)],
    };
}
