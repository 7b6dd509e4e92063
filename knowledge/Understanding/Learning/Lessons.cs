using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Makes example lines and messages ready for the models: one way of reading features, learnt from all lines.</summary>
internal sealed class Lessons
{
    private readonly FeatureReader _reader;
    private readonly FeatureSpace _space;
    private readonly Dictionary<string, SparseVector> _lines = new(StringComparer.Ordinal);

    private Lessons(FeatureReader reader, FeatureSpace space)
    {
        _reader = reader;
        _space = space;
    }

    /// <summary>Learns which features are telling.</summary>
    public static Lessons Prepare(FeatureReader reader, IEnumerable<string> lines, LearntFile learnt)
    {
        var raw = new Lazy<(string Line, RawFeatures Features)[]>(() =>
            [.. lines.Distinct(StringComparer.Ordinal).Select(line => (line, reader.Read(Utterance.Read(line))))]);
        var lessons = new Lessons(reader, new FeatureSpace(learnt.Recall("rarity", () => FeatureSpace.Learn([.. raw.Value.Select(line => line.Features)]))));
        foreach (var (line, features) in raw.IsValueCreated ? raw.Value : [])
        {
            lessons._lines[line] = lessons._space.Weigh(features);
        }

        return lessons;
    }

    /// <summary>The features of an example line.</summary>
    public SparseVector Read(string line) =>
        _lines.TryGetValue(line, out var known) ? known : _space.Weigh(_reader.Read(Utterance.Read(line)));

    /// <summary>Lets the example lines go when all is learnt; they are most of what learning holds.</summary>
    public void Forget()
    {
        _lines.Clear();
        _lines.TrimExcess();
    }

    /// <summary>A message, as a whole and clause by clause.</summary>
    public MessageFeatures Read(Utterance utterance) => MessageFeatures.Read(utterance, _reader, _space);
}
