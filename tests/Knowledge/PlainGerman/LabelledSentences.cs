using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.PlainGerman;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Knowledge.PlainGerman;

/// <summary>Sentences under the grammar rules that they break, and how well the checker finds them.</summary>
internal sealed class LabelledSentences
{
    public static readonly PlainRule[] Grammar = [PlainRule.Passive, PlainRule.GenitiveChain, PlainRule.Subjunctive, PlainRule.DoubleNegation];

    private readonly IReadOnlyList<(string Text, HashSet<PlainRule> Breaks, HashSet<PlainRule> Found)> _sentences;

    private LabelledSentences(IReadOnlyList<(string, HashSet<PlainRule>, HashSet<PlainRule>)> sentences) => _sentences = sentences;

    public int Count => _sentences.Count;

    public int Clean => _sentences.Count(sentence => sentence.Breaks.Count == 0);

    public static LabelledSentences Check(string file, PlainGermanChecker checker)
    {
        var record = YamlRecord.Load(Path.Combine(Repository.Root, "tests", "Knowledge", "PlainGerman", file));
        return new LabelledSentences([.. record.Keys.ToArray().SelectMany(key => record.Strings(key).Select(text =>
            (text, RulesOf(key), checker.Check(text, PlainSetting.Message).Select(finding => finding.Rule).Intersect(Grammar).ToHashSet())))]);
    }

    /// <summary>Of the sentences in which one of the rules is found, those that break it; and of those that break it, the found ones.</summary>
    public (double Precision, double Recall) Measure(params IReadOnlyList<PlainRule> rules)
    {
        double right = rules.Sum(rule => _sentences.Count(sentence => sentence.Breaks.Contains(rule) && sentence.Found.Contains(rule)));
        double found = rules.Sum(rule => _sentences.Count(sentence => sentence.Found.Contains(rule)));
        double broken = rules.Sum(rule => _sentences.Count(sentence => sentence.Breaks.Contains(rule)));
        return (right / found, right / broken);
    }

    /// <summary>The sentences in which a rule is missed or wrongly found.</summary>
    public string Misses(params IReadOnlyList<PlainRule> rules) => string.Join('\n', rules.SelectMany(rule => _sentences
        .Where(sentence => sentence.Breaks.Contains(rule) != sentence.Found.Contains(rule))
        .Select(sentence => $"{(sentence.Found.Contains(rule) ? "wrongly found" : "missed")} {rule}: {sentence.Text}")));

    private static HashSet<PlainRule> RulesOf(string heading) =>
        heading == "none" ? [] : [.. heading.Split(" + ").Select(name => Enum.Parse<PlainRule>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true))];
}
