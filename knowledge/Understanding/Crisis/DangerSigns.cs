using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>
/// Words by which people speak of danger and of little else (rules/signs.yaml), words that are also said in everyday life (hints.yaml),
/// and what stands around them (frames.yaml).
/// </summary>
internal sealed class DangerSigns
{
    // A flood is read at its head and its tail; the rules read all of it.
    private const int MostPassages = 24;

    private readonly ConceptBook _signs;
    private readonly ConceptBook _hints;

    private DangerSigns(string signs, string hints)
    {
        _signs = ConceptBook.Load(signs);
        _hints = ConceptBook.Load(hints);
    }

    /// <summary>Every word of both files.</summary>
    public IEnumerable<string> Words => [.. _signs.Words, .. _hints.Words];

    /// <summary>The files of signs, hints and frames, which the model knows as ideas.</summary>
    public static IReadOnlyList<string> Files(string folder) => [Path.Combine(folder, "signs.yaml"), Path.Combine(folder, "hints.yaml"), Path.Combine(folder, "frames.yaml")];

    /// <summary>Reads signs and hints.</summary>
    /// <exception cref="Content.ContentException">A file is not as it should be.</exception>
    public static DangerSigns Load(string folder) => new(Path.Combine(folder, "signs.yaml"), Path.Combine(folder, "hints.yaml"));

    /// <summary>The sentences that hold a sign or a hint.</summary>
    public IReadOnlyList<DangerPassage> Passages(Utterance utterance, KnownWords known)
    {
        var signs = _signs.Lookup(known);
        var hints = _hints.Lookup(known);
        var found = new List<DangerPassage>();
        foreach (var sentence in utterance.Sentences)
        {
            bool hasSign = _signs.Find(utterance.Part(sentence), signs).Count > 0;
            if (hasSign || _hints.Find(utterance.Part(sentence), hints).Count > 0)
            {
                found.Add(new DangerPassage(sentence, hasSign));
            }
        }

        return found.Count <= MostPassages ? found : [.. found.Take(MostPassages / 2), .. found.TakeLast(MostPassages / 2)];
    }
}
