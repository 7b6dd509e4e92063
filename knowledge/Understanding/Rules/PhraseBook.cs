using System.Collections.Concurrent;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>The rules of one or more content files, ready to be looked for in messages.</summary>
internal sealed class PhraseBook
{
    private readonly PhraseNet _net = new();
    private KnownWords _knownWords = KnownWords.None;
    private readonly List<PhraseRule> _rules = [];
    private readonly ConcurrentDictionary<string, IReadOnlyList<int>> _remembered = new(StringComparer.Ordinal);

    /// <summary>In the order of the files.</summary>
    public IReadOnlyList<PhraseRule> Rules => _rules;

    /// <summary>The words that the rules ask for.</summary>
    public IEnumerable<string> Words => _net.Words.WholeWords;

    /// <summary>Reads a file with "words" (groups of words) and "rules".</summary>
    /// <param name="path">The file.</param>
    /// <param name="field">How the file calls what a rule means: "certainty" or "means".</param>
    /// <param name="meanings">What may stand there.</param>
    /// <param name="shared">Groups of words from elsewhere.</param>
    /// <returns>The rules of this file.</returns>
    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public IReadOnlyList<PhraseRule> Add(
        string path,
        string field,
        IReadOnlyCollection<string> meanings,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? shared = null)
    {
        var record = YamlRecord.Load(path);
        record.Optional("id");
        var reader = new PhraseRuleReader(_net, field, meanings, Groups(record, shared));
        PhraseRule[] rules = [.. record.Sections("rules").Select(reader.Read)];
        record.NothingElse();
        var twice = rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new ContentException(record.File, record.Line, $"the rule \"{twice.Key}\" stands there twice; give each its own id.");
        }

        _rules.AddRange(rules);
        return rules;
    }

    /// <summary>A book of one file.</summary>
    public static PhraseBook Load(string path, string field, IReadOnlyCollection<string> meanings)
    {
        var book = new PhraseBook();
        book.Add(path, field, meanings);
        return book;
    }

    /// <summary>The groups of words of a file.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> LoadGroups(string path) => Groups(YamlRecord.Load(path), null);

    /// <summary>From now on misspelt words are read as what they were meant to be.</summary>
    public PhraseBook With(KnownWords known)
    {
        _knownWords = known;
        _remembered.Clear();
        return this;
    }

    /// <summary>For each sentence of a message the rules whose patterns it holds; a sentence that is repeated counts once.</summary>
    public IEnumerable<(Range Sentence, IReadOnlyList<PhraseRule> Rules)> Find(Utterance utterance)
    {
        var lookup = new WordLookup(_net.Words, _knownWords, _remembered);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in utterance.Sentences)
        {
            if (utterance.Sentences.Count > 1 && !read.Add(string.Join(' ', utterance.Words(sentence))))
            {
                continue;
            }

            var found = _net.Find(utterance.Part(sentence), lookup.SetsOf);
            if (found.Count > 0)
            {
                yield return (sentence, [.. _rules.Where(rule => rule.Speaks(found))]);
            }
        }
    }

    /// <summary>What the rules found anywhere in a message mean.</summary>
    public HashSet<string> Meanings(Utterance utterance) => [.. Find(utterance).SelectMany(found => found.Rules).Select(rule => rule.Means)];

    private static Dictionary<string, IReadOnlyList<string>> Groups(YamlRecord record, IReadOnlyDictionary<string, IReadOnlyList<string>>? shared)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>(shared ?? new Dictionary<string, IReadOnlyList<string>>(), StringComparer.Ordinal);
        if (record.Section("words") is { } words)
        {
            foreach (string name in words.Keys.ToArray())
            {
                groups[name] = words.Strings(name);
            }
        }

        return groups;
    }
}
