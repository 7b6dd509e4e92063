using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Tests.Knowledge.Topics;

/// <summary>When a message answers a topic's question about its urgency before it is asked.</summary>
public sealed class UrgencyQuestionTests
{
    private static readonly UrgencyQuestion _letter = RealContent.Knowledge.FindTopic("geld.schulden")!.UrgencyQuestion!;

    [Theory]
    [InlineData("hab einen brief vom gericht bekommen")]
    [InlineData("morgen kommt der gerichtsvollzieher")]
    public void LetterThatIsTold_IsAYes(string message) => Assert.True(_letter.IsToldIn(message));

    [Theory]
    [InlineData("Schulden, kein brief vom gericht, Sömmerda")]
    [InlineData("ich hab noch keinen brief vom gericht")]
    [InlineData("schulden beim versandhaus")]
    public void LetterThatIsDeniedOrNotNamed_IsNone(string message) => Assert.False(_letter.IsToldIn(message));
}
