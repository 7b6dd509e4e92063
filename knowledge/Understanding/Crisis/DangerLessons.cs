using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>Makes lines and messages ready for the danger model: their words, and the signs, hints and frames in them.</summary>
internal sealed class DangerLessons
{
    // A longer message is read by its passages only, lest a story drown the one sentence that matters.
    private const int LongestWhole = 60;

    private readonly DangerSigns _signs;
    private readonly KnownWords _known;
    private readonly FeatureReader _reader;
    private readonly FeatureSpace _space;

    private DangerLessons(DangerSigns signs, KnownWords known, IEnumerable<string> lines, LearntFile learnt)
    {
        _signs = signs;
        _known = known;
        _reader = new FeatureReader(signs.Ideas, known);
        _space = new FeatureSpace(learnt.Recall("danger-rarity", () =>
            FeatureSpace.Learn([.. lines.Distinct(StringComparer.Ordinal).Select(line => _reader.Read(Utterance.Read(line)))])));
    }

    /// <summary>Learns from all lines which features are telling.</summary>
    public static DangerLessons Prepare(DangerSigns signs, KnownWords known, IEnumerable<string> lines, LearntFile learnt) =>
        new(signs, known, lines, learnt);

    /// <summary>The features of a part.</summary>
    public SparseVector Weigh(Utterance message, Range part) => _space.Weigh(_reader.Read(message, [part]));

    /// <summary>The sentences that hold a sign or a hint, and the whole unless it is long; nothing where there is neither.</summary>
    public IReadOnlyList<DangerPassage> Passages(Utterance message)
    {
        var found = _signs.Passages(message, _known);
        return found.Count > 0 && message.Sentences.Count > 1 && message.Tokens.Count <= LongestWhole
            ? [new DangerPassage(Range.All, found.Any(passage => passage.HasSign)), .. found]
            : found;
    }
}
