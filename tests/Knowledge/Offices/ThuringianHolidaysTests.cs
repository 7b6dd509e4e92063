using NodaTime;
using ThinkaLotse.Knowledge.Offices;

namespace ThinkaLotse.Tests.Knowledge.Offices;

/// <summary>On which days the office is closed by law.</summary>
public sealed class ThuringianHolidaysTests
{
    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void EasterSunday_IsTheDayOfTheCalendar(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), ThuringianHolidays.EasterSunday(year));

    [Fact]
    public void Year2026_HasExactlyTheElevenHolidaysOfTheLaw()
    {
        var first = new LocalDate(2026, 1, 1);

        var holidays = Enumerable.Range(0, 365).Select(first.PlusDays).Where(ThuringianHolidays.Contains);

        Assert.Equal(
            ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "09-20", "10-03", "10-31", "12-25", "12-26"],
            holidays.Select(day => $"{day.Month:00}-{day.Day:00}"));
    }

    [Theory]
    [InlineData("Fronleichnam", 6, 4)]
    [InlineData("Buß- und Bettag", 11, 18)]
    [InlineData("Heiligabend", 12, 24)]
    public void DayThatIsNoHolidayInThisCounty_IsAWorkingDay(string name, int month, int day) =>
        Assert.False(ThuringianHolidays.Contains(new LocalDate(2026, month, day)), name);
}
