using NodaTime;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Tests.Knowledge.Offices;

/// <summary>When somebody is in the office, and how that is said. 23 November 2026 is a Monday.</summary>
public sealed class WeeklyHoursTests
{
    private readonly WeeklyHours _office = WeeklyHours.Parse("Mo-Do 09:00-16:00; Fr 09:00-12:00");

    [Theory]
    [InlineData("Mo-Do 09:00-16:00; Fr 09:00-12:00", "Montag bis Donnerstag 9 bis 16 Uhr, Freitag 9 bis 12 Uhr")]
    [InlineData("Di 9:00-12:00,13:30-18:00", "Dienstag 9 bis 12 und 13:30 bis 18 Uhr")]
    [InlineData("tu,we 08:00-12:00; su 10:00-11:00", "Dienstag und Mittwoch 8 bis 12 Uhr, Sonntag 10 bis 11 Uhr")]
    [InlineData("Mo, Mi 10:00 - 12:00", "Montag 10 bis 12 Uhr, Mittwoch 10 bis 12 Uhr")]
    public void Hours_AreSaidInPlainGerman(string notation, string german) =>
        Assert.Equal(german, WeeklyHours.Parse(notation).ToString());

    [Theory]
    [InlineData("2026-11-23T08:59", false)]
    [InlineData("2026-11-23T09:00", true)]
    [InlineData("2026-11-23T15:59", true)]
    [InlineData("2026-11-23T16:00", false)]
    [InlineData("2026-11-28T10:00", false)]
    public void IsOpenAt_FollowsTheClock(string time, bool open) => Assert.Equal(open, _office.IsOpenAt(At(time)));

    [Fact]
    public void IsOpenAt_ChristmasOnAFriday_IsFalse() => Assert.False(_office.IsOpenAt(At("2026-12-25T10:00")));

    [Theory]
    [InlineData("2026-11-23T07:00", "2026-11-23T09:00")]
    [InlineData("2026-11-23T11:11", "2026-11-23T11:11")]
    [InlineData("2026-11-23T16:00", "2026-11-24T09:00")]
    [InlineData("2026-11-27T12:00", "2026-11-30T09:00")]
    [InlineData("2026-12-24T17:00", "2026-12-28T09:00")]
    public void NextOpening_IsWhenSomebodyIsThere(string time, string opening) =>
        Assert.Equal(At(opening), _office.NextOpening(At(time)));

    [Fact]
    public void NextOpening_InTheMiddayBreak_IsTheSameDay() =>
        Assert.Equal(At("2026-11-24T13:00"), WeeklyHours.Parse("Di 09:00-12:00,13:00-18:00").NextOpening(At("2026-11-24T12:30")));

    [Fact]
    public void NextOpening_OfFridaysOnly_PassesChristmasAndNewYear() =>
        Assert.Equal(At("2027-01-08T09:00"), WeeklyHours.Parse("Fr 09:00-12:00").NextOpening(At("2026-12-18T12:00")));

    [Theory]
    [InlineData("", "no hours")]
    [InlineData("Mo-Do", "\"Mo-Do\"")]
    [InlineData("Mo 9-16", "\"9-16\" is no range of times")]
    [InlineData("Mo 09:00-25:00", "no range of times")]
    [InlineData("Mo 16:00-09:00", "ends before it begins")]
    [InlineData("Mo 09:00-12:00,11:00-13:00", "begins before")]
    [InlineData("Montag 09:00-12:00", "\"Montag\" is no day")]
    [InlineData("Fr-Mo 09:00-12:00", "\"Fr-Mo\" is no range of days")]
    [InlineData("Mo-Fr 09:00-12:00; Fr 13:00-15:00", "Friday is named twice")]
    [InlineData("Mo 09:00-12:00 und Di", "is not days, a space and times")]
    public void Parse_WrongText_SaysWhatIsWrongAndShowsAnExample(string text, string problem)
    {
        var wrong = Assert.Throws<FormatException>(() => WeeklyHours.Parse(text));

        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Write for example", wrong.Message, StringComparison.Ordinal);
    }

    private static LocalDateTime At(string time) => NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse($"{time}:00").Value;
}
