using ThinkaLotse.Knowledge.Understanding.Evaluation;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>How well concerns are understood that were never seen. The examples are harder than everyday messages: a good part of them never names what is meant.</summary>
public sealed class TopicClassifierTests
{
    [Fact]
    public void LinesNeverSeen_AreMostlyUnderstood()
    {
        var scores = CrossValidated.Lines;

        // Measured, with a little slack: 66.8 and 83.6 per cent; 15 of 100 decided lines wrong.
        Assert.True(scores.First.Value >= 0.655, $"first: {scores.First}");
        Assert.True(scores.AmongThree.Value >= 0.825, $"among three: {scores.AmongThree}");
        Assert.True(scores.WrongWithConfidence.Value <= 0.17 * scores.Decided.Value, $"wrong with confidence: {scores.WrongWithConfidence}, decided: {scores.Decided}");
        Assert.True(scores.UnclearLeftOpen.Value >= 0.95, $"unclear left open: {scores.UnclearLeftOpen}");
    }

    [Fact]
    public void Probabilities_MeanWhatTheySay() =>
        Assert.All(
            CrossValidated.Lines.Reliability.Where(bin => bin.Right.Of >= 100),
            bin => Assert.True(Math.Abs(bin.Right.Value - bin.Said) <= 0.17, $"said {bin.Said:0.00}, right {bin.Right}"));

    [Fact]
    public void MessagesWrittenApart_AreUnderstood()
    {
        var scores = new Scores(CrossValidation.Run(Learnt.Folder, Unseen.Concerns));

        Assert.True(scores.First.Value >= 0.88, $"first: {scores.First}");
        Assert.True(scores.WrongWithConfidence.Value <= 0.05, $"wrong with confidence: {scores.WrongWithConfidence}");
    }

    [Theory]
    [InlineData("hab schulden bei klarna", "geld.schulden")]
    [InlineData("Der Vermieter hat mir gekündigt", "wohnen.miete")]
    [InlineData("Hallo ich hab schulden", "geld.schulden")]
    [InlineData("mei Mudder is dement un ich schaff das nich mehr", "gesundheit.pflege")]
    [InlineData("ich suchen arbeit", "arbeit.suche")]
    public void ClearConcern_IsStated(string text, string topic)
    {
        var heard = Learnt.Read(text);

        Assert.Equal((Decision.Topic, topic), (Triage.Decide(heard), heard.Topics[0].TopicId));
    }

    [Theory]
    [InlineData("schulden und wohnung gekündigt", "geld.schulden", "wohnen.miete")]
    [InlineData("ich brauch nen kitaplatz und mein mann trinkt", "familie.kinderbetreuung", "gesundheit.sucht")]
    public void TwoConcerns_AreBothAmongTheFirst(string text, string one, string other) =>
        Assert.Equivalent(new[] { one, other }, Learnt.Read(text).Ranking.Take(2).Select(guess => guess.TopicId));

    [Theory]
    [InlineData("wie wird das wetter morgen")]
    [InlineData("asdf jklö")]
    [InlineData("irgendwie alles doof")]
    public void NothingThatAServiceAnswers_IsLeftOpen(string text) => Assert.NotEqual(Decision.Topic, Triage.Decide(Learnt.Read(text)));
}
