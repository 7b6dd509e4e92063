using NodaTime;
using ThinkaLotse.Knowledge.Hours;

namespace ThinkaLotse.Tests.Knowledge.Hours;

/// <summary>What opening hours in the notation of OpenStreetMap say at a moment; 2026-11-23 is a Monday.</summary>
public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("Mo-Fr 08:00-16:00", "2026-11-23T08:00", true)]
    [InlineData("Mo-Fr 08:00-16:00", "2026-11-23T16:00", false)]
    [InlineData("Mo-Fr 08:00-12:00,13:00-16:00", "2026-11-23T12:30", false)]
    [InlineData("Mo-Fr 08:00-16:00; Fr 08:00-12:00", "2026-11-27T13:00", false)]
    [InlineData("Mo-Fr 08:00-16:00; We off", "2026-11-25T10:00", false)]
    [InlineData("Sa-Mo 10:00-12:00", "2026-11-22T11:00", true)]
    [InlineData("Fr-Sa 22:00-02:00", "2026-11-28T01:30", true)]
    [InlineData("Fr-Sa 22:00-02:00", "2026-11-27T01:30", false)]
    [InlineData("Fr 20:00-26:00", "2026-11-28T01:59", true)]
    [InlineData("We[1] 14:00-16:00", "2026-12-02T15:00", true)]
    [InlineData("We[1] 14:00-16:00", "2026-12-09T15:00", false)]
    [InlineData("We[-1] 14:00-16:00", "2026-11-25T15:00", true)]
    [InlineData("Mo-Fr 09:00-17:00; Dec 24-Jan 01 off", "2027-01-01T10:00", false)]
    [InlineData("Jul-Aug Mo 09:00-10:00", "2026-11-23T09:30", false)]
    [InlineData("Mo 09:00-17:00; 2026 Nov 23 off", "2026-11-23T10:00", false)]
    [InlineData("Mo 09:00-17:00; 2026 Nov 23 off", "2026-11-30T10:00", true)]
    [InlineData("Tu 14:00+", "2026-11-24T19:00", true)]
    [InlineData("24/7", "2026-12-25T03:00", true)]
    [InlineData("Mo-Su,PH 08:00-22:00", "2026-12-25T10:00", true)]
    [InlineData("Mo-Fr 08:00-16:00; PH off", "2026-09-20T10:00", false)]
    [InlineData("Mo-Fr 08:00-16:00; PH 10:00-12:00", "2026-04-06T11:00", true)]
    public void At_TellsWhetherItIsOpen(string notation, string time, bool isOpen) =>
        Assert.Equal(isOpen, OpeningHours.Parse(notation).At(At(time)).IsOpen);

    [Theory]
    [InlineData("2026-09-20T10:00")]
    [InlineData("2026-04-03T10:00")]
    [InlineData("2026-05-14T10:00")]
    [InlineData("2026-10-31T10:00")]
    public void At_OnAHolidayOfWhichNothingIsSaid_IsNotKnown(string time) =>
        Assert.Null(OpeningHours.Parse("Mo-Sa 08:00-16:00,17:00-18:00; Su 10:00-12:00; We off; We 08:00-09:00").At(At(time)).IsOpen);

    [Fact]
    public void At_AcrossMidnights_ClosesAtTheRealEnd()
    {
        var hours = OpeningHours.Parse("Mo 20:00-24:00; Tu 00:00-06:00");

        Assert.Equal(At("2026-11-24T06:00"), hours.At(At("2026-11-23T21:00")).Until);
        Assert.True(OpeningHours.Parse("24/7").At(At("2026-11-23T21:00")).IsAlways);
    }

    [Fact]
    public void At_WhenTheClocksAreSetBack_StaysWithTheClockOnTheWall()
    {
        var hours = OpeningHours.Parse("Sa 22:00-04:00");

        Assert.Equal(At("2026-10-25T04:00"), hours.At(At("2026-10-25T02:30")).Until);
        Assert.Equal(At("2026-03-29T04:00"), hours.At(At("2026-03-29T01:59")).Until);
    }

    [Fact]
    public void At_WhileClosed_TellsWhenItOpensNext()
    {
        var hours = OpeningHours.Parse("Tu,Th 13:00-15:00 \"nur mit Termin\"");

        var state = hours.At(At("2026-11-24T15:00"));

        Assert.Equal(At("2026-11-26T13:00"), state.Next);
        Assert.True(state.NeedsAppointment);
        Assert.True(hours.IsByAppointmentOnly);
        Assert.Null(OpeningHours.Parse("2025 Jan 01 10:00-12:00").At(At("2026-11-24T15:00")).Next);
    }

    [Theory]
    [InlineData("", "There are no hours")]
    [InlineData("Mo-Do 8-16", "is no day")]
    [InlineData("Di 08:00-16:00", "\"Di\" is no day")]
    [InlineData("Mo 08:00-12:00,11:00-13:00", "begins before")]
    [InlineData("Mo 25:00-26:00", "no range of times")]
    [InlineData("Mo 08:60-12:00", "no range of times")]
    [InlineData("Feb 30 08:00-12:00", "no date")]
    [InlineData("Mo-Fr", "no times")]
    public void Parse_OfAnythingElse_SaysWhatIsWrongAndShowsAnExample(string notation, string problem)
    {
        string message = Assert.Throws<FormatException>(() => OpeningHours.Parse(notation)).Message;

        Assert.Contains(problem, message, StringComparison.Ordinal);
        Assert.Contains("Mo-Th 08:00-16:00", message, StringComparison.Ordinal);
    }

    private static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
