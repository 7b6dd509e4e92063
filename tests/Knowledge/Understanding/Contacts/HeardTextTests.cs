using ThinkaLotse.Knowledge.Understanding.Contacts;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Contacts;

/// <summary>Stops and addresses are heard where they were dictated or drawn, and every word keeps its place.</summary>
public sealed class HeardTextTests
{
    [Theory]
    [InlineData("name doppelpunkt Ida Roth komma anrufen ja punkt", "name : Ida Roth , anrufen ja .")]
    [InlineData("Ida Roth // Anruf: nein", "Ida Roth , Anruf: nein")]
    [InlineData("Ida Roth (bitte nicht abends)", "Ida Roth ,bitte nicht abends,")]
    [InlineData("(03634) 9900-206 / 207", "(03634) 9900-206 / 207")]
    [InlineData("ida punkt roth at example punkt org, das bin ich", "✉ , das bin ich")]
    [InlineData("ida.roth (at) example.org Ida", "✉ Ida")]
    public void Message_WithDictatedOrDrawnStops_IsHeardWithStops(string written, string heard)
    {
        string text = HeardText.Of(Utterance.Read(written)).Words.Text;

        Assert.Equal(written.Length, text.Length);
        Assert.Equal(heard, string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Address_ThatHoldsAName_TellsSo()
    {
        var heard = HeardText.Of(Utterance.Read("Ida Roth, ida.roth@example.org"));

        Assert.True(heard.IsInAddress(heard.Words.Tokens[1]));
    }
}
