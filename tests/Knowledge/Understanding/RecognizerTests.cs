using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;
using TimexConstants = Microsoft.Recognizers.Text.DataTypes.TimexExpression.Constants;
using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Recognizers;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>Times, places and contacts as other programs of the Recognizers family read them.</summary>
public sealed class RecognizerTests
{
    private static readonly AppointmentTimeModel s_times = new(() => new LocalDateTime(2026, 11, 23, 10, 15));

    [Theory]
    [InlineData("Dienstag vormittag", "(2026-11-24T08,2026-11-24T12,PT4H)")]
    [InlineData("morgen ab 14:30", "(2026-11-24T14:30,2026-11-24T18,PT210M)")]
    public void WishedTime_IsResolvedAsATimexRange(string text, string timex)
    {
        var result = Assert.Single(s_times.Parse(text));
        var value = Assert.Single((List<Dictionary<string, string>>)result.Resolution[ResolutionKey.ValueSet]);

        Assert.Equal(timex, value["timex"]);
        Assert.Contains(TimexConstants.TimexTypes.DateTimeRange, new TimexProperty(value["timex"]).Types);
        Assert.Equal((0, text.Length - 1), (result.Start, result.End));
    }

    [Fact]
    public void NoTime_IsNoResult() => Assert.Empty(s_times.Parse("ich hab schulden"));

    [Fact]
    public void AnyTime_SaysSo() => Assert.Equal("any", Assert.Single(s_times.Parse("ist mir egal")).Resolution["kind"]);

    [Theory]
    [InlineData("ich wohn in koelleda", "Kölleda")]
    [InlineData("99610", "Sömmerda")]
    public void Place_IsResolvedToItsName(string text, string place) =>
        Assert.Equal(place, Assert.Single(new PlaceModel(RealContent.Knowledge.Places).Parse(text)).Resolution[ResolutionKey.Value]);

    [Fact]
    public void Contact_IsResolvedPartByPart()
    {
        var model = new ContactModel(text => Learnt.Reader.Read(text, Learnt.Now, Expectation.Contact).Contact);

        var results = model.Parse("Uwe Kranz, 0171 2345678, uwe@posteo.de");

        Assert.Equal(["Uwe Kranz", "+491712345678", "uwe@posteo.de"], results.Select(result => result.Resolution[ResolutionKey.Value]));
        Assert.Equal("0171 2345678", results[1].Text);
    }
}
