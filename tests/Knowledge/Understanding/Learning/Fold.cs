using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Learning;

/// <summary>The examples in two parts: those to learn from, and every fifth line, kept back to measure with.</summary>
internal sealed record Fold(ExampleBook Taught, ExampleBook KeptBack)
{
    public const int Count = 5;

    /// <summary>The readers that have learnt each part once, with the lines they have never seen.</summary>
    public static IEnumerable<(UtteranceReader Reader, ExampleBook KeptBack)> Readers(ExampleBook book) =>
        Enumerable.Range(0, Count).Select(number => Split(book, number)).Select(fold => (UtteranceReader.Learn(Learnt.Folder, fold.Taught), fold.KeptBack));

    private static Fold Split(ExampleBook book, int number) => new(Part(book, at => at % Count != number), Part(book, at => at % Count == number));

    private static ExampleBook Part(ExampleBook book, Func<int, bool> isIn) => new()
    {
        Topics = [.. book.Topics.Select(topic => topic with { Lines = Part(topic.Lines, isIn) })],
        Crises = [.. book.Crises.Select(crisis => new CrisisExamples(crisis.Kind, Part(crisis.Certain, isIn), Part(crisis.Unclear, isIn)))],
        NoCrisis = Part(book.NoCrisis, isIn),
        Acts = Part(book.Acts, isIn),
        Unclear = Part(book.Unclear, isIn),
        Asides = Part(book.Asides, isIn),
        Corrections = Part(book.Corrections, isIn),
    };

    private static T[] Part<T>(IReadOnlyList<T> lines, Func<int, bool> isIn) => [.. lines.Where((_, at) => isIn(at))];
}
