using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>Words that not everyone may know, each with its meaning, from Content/PlainGerman/glossary.yaml.</summary>
public sealed class Glossary
{
    private static readonly string[] _endings = ["", "s", "n", "en", "e", "es", "er", "in", "innen"];
    private readonly Dictionary<string, GlossaryTerm> _terms;

    private Glossary(IEnumerable<GlossaryTerm> terms) => _terms = terms.ToDictionary(term => Folded(term.Term));

    /// <summary>In the order of the file.</summary>
    public IReadOnlyCollection<GlossaryTerm> Terms => _terms.Values;

    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static Glossary Load(string path)
    {
        var terms = new Dictionary<string, GlossaryTerm>();
        foreach (var record in YamlRecord.LoadList(path))
        {
            var term = Read(record);
            if (!terms.TryAdd(Folded(term.Term), term))
            {
                throw record.Required("term").Wrong($"\"{term.Term}\" stands in the glossary twice; delete one of the two.");
            }
        }

        return new Glossary(terms.Values);
    }

    /// <summary>The term of a word, also in its inflected forms; null when the glossary does not know it.</summary>
    public GlossaryTerm? Find(string word)
    {
        string folded = Folded(word);
        return _endings
            .Where(ending => folded.EndsWith(ending, StringComparison.Ordinal))
            .Select(ending => _terms.GetValueOrDefault(folded[..^ending.Length]))
            .FirstOrDefault(term => term is not null);
    }

    private static GlossaryTerm Read(YamlRecord record)
    {
        var term = new GlossaryTerm(record.Line("term", 60), record.Line("meaning", 200), record.Choice<Familiarity>("known") == Familiarity.Everyone);
        record.NothingElse();
        return term;
    }

    // "Beratungs-Stelle" is "Beratungsstelle".
    private static string Folded(string word) => word.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("·", "", StringComparison.Ordinal);
}
