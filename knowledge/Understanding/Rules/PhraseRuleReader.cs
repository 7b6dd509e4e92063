using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Understanding.Rules;

/// <summary>Reads one rule of a content file and lays its patterns into a net.</summary>
internal sealed class PhraseRuleReader(
    PhraseNet net, string field, IReadOnlyCollection<string> meanings, IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
{
    public PhraseRule Read(YamlRecord record)
    {
        var means = record.Required(field);
        if (!meanings.Contains(means.Value))
        {
            throw means.Wrong($"\"{field}\" is \"{means.Value}\"; it should be one of {string.Join(", ", meanings)}.");
        }

        var rule = new PhraseRule(
            record.Required("id").Value,
            means.Value,
            Patterns(record, "patterns"),
            Patterns(record, "unless"),
            record.Strings("despite"),
            record.Strings("yes"),
            record.Strings("no"));
        record.NothingElse();
        return rule.Pattern >= 0 && rule.Yes.Count > 0
            ? rule
            : throw means.Wrong("a rule needs at least one entry under \"patterns\" and one line under \"yes\" that it matches.");
    }

    private int Patterns(YamlRecord record, string list)
    {
        var patterns = record.Texts(list);
        return patterns.Count == 0 ? -1 : net.Add(patterns.Select(pattern => PhrasePattern.Parse(pattern, groups)));
    }
}
