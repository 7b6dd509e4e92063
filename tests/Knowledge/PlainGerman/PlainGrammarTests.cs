using System.Globalization;
using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Tests.Knowledge.PlainGerman;

/// <summary>How well passive, chains of genitives, subjunctive and double negation are found on labelled sentences.</summary>
public sealed class PlainGrammarTests
{
    private static readonly PlainGermanChecker s_checker = PlainGermanChecker.Load(RealContent.Folder);

    [Theory]
    [InlineData("develop.yaml")]
    [InlineData("measured.yaml")]
    public void EachRuleAndAllTogether_AreFoundPreciselyAndMostly(string file)
    {
        var sentences = LabelledSentences.Check(file, s_checker);

        foreach (var rules in LabelledSentences.Grammar.Select(rule => new[] { rule }).Append(LabelledSentences.Grammar))
        {
            var (precision, recall) = sentences.Measure(rules);
            Assert.True(
                precision >= 0.90 && recall >= 0.80,
                string.Create(CultureInfo.InvariantCulture, $"{file}, {string.Join(", ", rules)}: precision {precision:0.000}, recall {recall:0.000}\n{sentences.Misses(rules)}"));
        }
    }

    [Fact]
    public void LabelledSentences_AreMoreThan300WithManyCleanOnes()
    {
        var files = new[] { "develop.yaml", "measured.yaml" }.Select(file => LabelledSentences.Check(file, s_checker)).ToList();

        Assert.True(files.Sum(file => file.Count) >= 300);
        Assert.True(files.Sum(file => file.Clean) >= 110);
    }
}
