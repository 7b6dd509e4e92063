using NodaTime;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>Whether a service is open, as far as the words of its source tell.</summary>
public sealed class ServiceHoursTests
{
    private static readonly LocalDateTime s_mondayMorning = new(2026, 11, 23, 10, 15);

    [Theory]
    [InlineData("Mo-Do 8-17 Uhr, Fr 8-12 Uhr", true)]
    [InlineData("Mo, Di, Do 13-17 Uhr; Mi, Fr 8:30-12:30 Uhr", false)]
    [InlineData("täglich 7-22 Uhr", true)]
    [InlineData("Telefon Mo-Fr 8-19 Uhr", true)]
    [InlineData("Mi und Fr 10-13 Uhr, Do 15-18 Uhr", false)]
    [InlineData("rund um die Uhr", true)]
    [InlineData("24 Stunden, 365 Tage", true)]
    public void PlainWords_Tell(string words, bool isOpen) => Assert.Equal(isOpen, ServiceHours.IsOpenAt(words, s_mondayMorning));

    [Theory]
    [InlineData(null)]
    [InlineData("Stand 2020: Di und Do ab 14 Uhr")]
    [InlineData("Montag bis Freitag (Uhrzeiten nicht belegt)")]
    [InlineData("freitags (Uhrzeit nicht belegt)")]
    [InlineData("Mo-Fr 8-18 Uhr (ältere Angabe; Freitagszeit unbestätigt)")]
    public void OldOrDoubtedWords_TellNothing(string? words) => Assert.Null(ServiceHours.IsOpenAt(words, s_mondayMorning));

    [Fact]
    public void OnAHoliday_OnlyWhatIsAlwaysOpenIsKnown()
    {
        var christmas = new LocalDateTime(2026, 12, 25, 10, 0);

        Assert.Null(ServiceHours.IsOpenAt("Mo-Fr 8-18 Uhr", christmas));
        Assert.True(ServiceHours.IsOpenAt("rund um die Uhr", christmas));
    }
}
