using System.Collections.Concurrent;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Ideas and the words by which people speak of them (Content/Words/concepts.yaml): what "Stütze" and "Jobcenter" have in common.</summary>
internal sealed class ConceptBook
{
    private const int LongEnoughToBeFoundInside = 6;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> NoGroups = new Dictionary<string, IReadOnlyList<string>>();

    private readonly PhraseNet _net = new();
    private readonly List<string> _names = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> _remembered = new(StringComparer.Ordinal);

    private ConceptBook()
    {
    }

    /// <summary>A book without ideas.</summary>
    public static ConceptBook Empty { get; } = new();

    /// <summary>Reads the files; an idea of the same name in two files is one idea.</summary>
    /// <exception cref="ContentException">A file is not as it should be.</exception>
    public static ConceptBook Load(params IReadOnlyList<string> paths)
    {
        var book = new ConceptBook();
        foreach (var record in paths.Select(YamlRecord.Load))
        {
            foreach (string name in record.Keys.ToArray())
            {
                book.Add(name, record.Required(name, maxLength: 20_000));
            }
        }

        return book;
    }

    private void Add(string name, YamlText list)
    {
        var patterns = list.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(word => PhrasePattern.Parse(list with { Value = word }, NoGroups))
            .ToArray();
        _net.Add([new OneWord([.. patterns.OfType<OneWord>().SelectMany(word => word.Words).Select(Loosened)]), .. patterns.Where(pattern => pattern is not OneWord)]);
        _words.UnionWith(patterns.OfType<OneWord>().SelectMany(word => word.Words).Select(word => word.Trim('*')));
        _names.Add(name);
    }

    /// <summary>The ideas in a part of a message, in the order of the file.</summary>
    public IReadOnlyList<string> Find(IEnumerable<Token> part, WordLookup lookup) =>
        [.. _net.Find(part, lookup.SetsOf).Order().Select(number => _names[number])];

    // German joins words: whoever writes "Mopedführerschein" speaks of "Führerschein".
    private static string Loosened(string word) => word.Trim('*').Length >= LongEnoughToBeFoundInside ? $"*{word.Trim('*')}*" : word;

    /// <summary>Whether a folded word stands in the book as it is.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>A lookup for one message.</summary>
    public WordLookup Lookup(KnownWords known) => new(_net.Words, known, _remembered);

    /// <summary>Whole words that the file names; they are spelt right.</summary>
    public IEnumerable<string> Words => _net.Words.WholeWords;
}
