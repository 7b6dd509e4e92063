using NodaTime;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Times;

/// <summary>Easter against the dates of the almanac.</summary>
public sealed class EasterTests
{
    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2008, 3, 23)]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2028, 4, 16)]
    [InlineData(2038, 4, 25)]
    [InlineData(2049, 4, 18)]
    public void Sunday_OfAYear_IsThatOfTheAlmanac(int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), Easter.Sunday(year));
}
