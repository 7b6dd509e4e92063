using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>The examples in two parts, four fifths to learn from and one to measure with, for a comparison with other programs on the same lines.</summary>
/// <param name="Taught">Lines to learn from, and the topics' keywords as lines.</param>
/// <param name="KeptBack">Lines of concerns that nobody has seen.</param>
/// <param name="Learn">Makes a reader that has learnt from <paramref name="Taught"/>.</param>
public sealed record HeldOut(IReadOnlyList<KnownLine> Taught, IReadOnlyList<KnownLine> KeptBack, Func<UtteranceReader> Learn)
{
    private const int Parts = 5;

    /// <summary>Parts the examples; the same content is always parted alike.</summary>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static HeldOut Of(string contentFolder)
    {
        var book = ExampleBook.Load(contentFolder);
        var lines = KnownLines.Of(book);
        KnownLine[] taught = [.. lines.Where((_, at) => at % Parts != 0)];
        var keywords = book.Topics.SelectMany(topic => topic.Keywords.Select(word => new KnownLine { Text = word, Topics = [topic.TopicId] }));
        return new HeldOut(
            [.. taught, .. keywords],
            [.. lines.Where((line, at) => at % Parts == 0 && line.Topics.Count > 0)],
            () => UtteranceReader.Learn(contentFolder, KnownLines.Book(book, taught)));
    }
}
