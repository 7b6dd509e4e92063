using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>The rules of one content file in its order.</summary>
internal sealed record PhraseBook(string File, IReadOnlyList<PhraseRule> Rules)
{
    /// <summary>Reads a file with "words" (groups of words) and "rules".</summary>
    /// <param name="path">The file.</param>
    /// <param name="field">How the file calls what a rule means: "certainty" or "means".</param>
    /// <param name="meanings">What may stand there.</param>
    /// <param name="shared">Groups of words from elsewhere.</param>
    /// <exception cref="ContentException">The file is not as it should be.</exception>
    public static PhraseBook Load(string path, string field, IReadOnlyCollection<string> meanings, IReadOnlyDictionary<string, string>? shared = null)
    {
        var record = YamlRecord.Load(path);
        record.Optional("id");
        var groups = Groups(record, shared);
        var rules = record.Sections("rules").Select(rule => Rule(rule, field, meanings, groups)).ToArray();
        record.NothingElse();
        var twice = rules.GroupBy(rule => rule.Id).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? new PhraseBook(record.File, rules)
            : throw new ContentException(record.File, record.Line, $"the rule \"{twice.Key}\" stands there twice; give each its own id.");
    }

    /// <summary>Reads a file that holds nothing but groups of words.</summary>
    public static IReadOnlyDictionary<string, string> LoadGroups(string path) => Groups(YamlRecord.Load(path), null);

    private static Dictionary<string, string> Groups(YamlRecord record, IReadOnlyDictionary<string, string>? shared)
    {
        var groups = new Dictionary<string, string>(shared ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        if (record.Section("words") is { } words)
        {
            foreach (string name in words.Keys)
            {
                groups[name] = string.Join('|', words.Strings(name));
            }
        }

        return groups;
    }

    private static PhraseRule Rule(YamlRecord record, string field, IReadOnlyCollection<string> meanings, Dictionary<string, string> groups)
    {
        var means = record.Required(field);
        if (!meanings.Contains(means.Value))
        {
            throw means.Wrong($"\"{field}\" is \"{means.Value}\"; it should be one of {string.Join(", ", meanings)}.");
        }

        var patterns = record.Texts("patterns");
        if (patterns.Count == 0 || record.Texts("yes").Count == 0)
        {
            throw means.Wrong("a rule needs at least one entry under \"patterns\" and one line under \"yes\" that it matches.");
        }

        var unless = record.Texts("unless");
        var rule = new PhraseRule(
            record.Required("id").Value,
            means.Value,
            PhrasePattern.Compile(patterns, groups),
            unless.Count == 0 ? null : PhrasePattern.Compile(unless, groups),
            record.Strings("despite"),
            record.Strings("yes"),
            record.Strings("no"));
        record.NothingElse();
        return rule;
    }
}
