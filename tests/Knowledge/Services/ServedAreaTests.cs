using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>For whom a service is there, read from the curator's words.</summary>
public sealed class ServedAreaTests
{
    private static readonly PlaceDirectory _places = RealContent.Knowledge.Places;

    [Theory]
    [InlineData("Deutschland", "Gebesee", Coverage.Country)]
    [InlineData("EU", "Gebesee", Coverage.Country)]
    [InlineData("Thüringen (Stellen in Erfurt, Gera, Mühlhausen, Suhl)", "Gebesee", Coverage.State)]
    [InlineData("Thüringen, Sachsen, Sachsen-Anhalt", "Gebesee", Coverage.State)]
    [InlineData("gesamter Landkreis Sömmerda (vorher Buttstädt)", "Gebesee", Coverage.County)]
    [InlineData("Landkreise Sömmerda und Weimarer Land", "Gebesee", Coverage.County)]
    [InlineData("Sömmerda und Landkreis", "Gebesee", Coverage.County)]
    [InlineData("Stadt Sömmerda mit Ortsteilen", "Frohndorf", Coverage.Municipality)]
    [InlineData("Stadt Sömmerda", "Gebesee", Coverage.None)]
    [InlineData("Elxleben, Witterda", "Witterda", Coverage.Municipality)]
    [InlineData("Kölleda und Umland", "Beichlingen", Coverage.Municipality)]
    [InlineData("Kölleda und Umland", "Ostramondra", Coverage.Surroundings)]
    [InlineData("Buttstädt und Umland", "Gebesee", Coverage.None)]
    [InlineData("Sömmerda, Stadtteil Neue Zeit/Offenhain", "Sömmerda", Coverage.Perhaps)]
    [InlineData("Sömmerda, Stadtteil Neue Zeit/Offenhain", "Frohndorf", Coverage.None)]
    [InlineData("Erfurt (für den Landkreis ist die eigene Beratungsstelle zuständig)", "Sömmerda", Coverage.None)]
    public void Covers_Place_IsReadFromTheWords(string area, string place, object coverage) =>
        Assert.Equal(coverage, new ServedArea(area, _places).Covers(_places.FindByName(place)!));

    [Fact]
    public void Covers_PlaceIsNotKnown_IsPerhaps() =>
        Assert.Equal(Coverage.Perhaps, new ServedArea("Stadt Sömmerda", _places).Covers(null));

    [Fact]
    public void EveryServiceOfTheContent_IsForSomebodyInTheCounty() =>
        Assert.All(
            RealContent.Knowledge.Services.Where(service => service.Id != "local.suchthilfezentrum-erfurt"),
            service => Assert.Contains(_places.Places, place => new ServedArea(service.AreaServed, _places).Covers(place) != Coverage.None));
}
