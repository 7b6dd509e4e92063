using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Crisis;

/// <summary>Detectors that have learnt four fifths of the examples each, held against the fifth that they have never seen.</summary>
internal static class UnseenDanger
{
    private const int Parts = 5;

    /// <summary>Reads every example once with a detector that doesn't know it.</summary>
    public static void Measure(ExampleBook book, Action<CrisisDetector, ExampleBook> count)
    {
        string[] words = [.. book.AllTexts.SelectMany(line => Utterance.Read(line).Words(..))];
        var rules = CrisisRules.Load(Path.Combine(Learnt.Folder, "Crisis", "rules"));
        var known = KnownWords.Learn(words, rules.Words);
        Parallel.For(0, Parts, part =>
        {
            var detector = CrisisDetector.Learn(rules, known, Split(book, at => at % Parts != part), LearntFile.None);
            var unseen = Split(book, at => at % Parts == part);
            lock (book)
            {
                count(detector, unseen);
            }
        });
    }

    private static ExampleBook Split(ExampleBook book, Func<int, bool> isIn) => book with
    {
        Topics = [.. book.Topics.Select(topic => topic with { Lines = Lines(topic.Lines, isIn) })],
        Crises = [.. book.Crises.Select(crisis => crisis with { Certain = Lines(crisis.Certain, isIn), Unclear = Lines(crisis.Unclear, isIn) })],
        NoCrisis = Lines(book.NoCrisis, isIn),
        Acts = Lines(book.Acts, isIn),
        Unclear = Lines(book.Unclear, isIn),
    };

    private static T[] Lines<T>(IReadOnlyList<T> lines, Func<int, bool> isIn) => [.. lines.Where((_, at) => isIn(at))];
}
