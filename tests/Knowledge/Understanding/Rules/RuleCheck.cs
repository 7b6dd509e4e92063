using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Rules;

/// <summary>Holds rules against the examples that stand beside them.</summary>
internal static class RuleCheck
{
    /// <summary>A sentence for each example on which a rule does not do what its file says.</summary>
    public static IReadOnlyList<string> Wrong(PhraseBook book) =>
    [
        .. from rule in book.Rules from line in rule.Yes where !Speaks(book, rule, line) select $"{rule.Id} misses: {line}",
        .. from rule in book.Rules from line in rule.No where Speaks(book, rule, line) select $"{rule.Id} finds: {line}",
    ];

    private static bool Speaks(PhraseBook book, PhraseRule rule, string line) =>
        book.Find(Utterance.Read(line)).Any(found => found.Rules.Contains(rule));
}
