using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Tests.Knowledge.Understanding.Rules;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Crisis;

/// <summary>Each rule of danger finds its "yes" lines and leaves its "no" lines alone.</summary>
public sealed class CrisisRulesTests
{
    [Fact]
    public void Rules_OnTheirOwnExamples_SpeakAsWritten()
    {
        var rules = CrisisRules.Load(Path.Combine(Learnt.Folder, "Crisis", "rules"));

        Assert.Equal("", string.Join("; ", RuleCheck.Wrong(rules.Book)));
    }
}
