using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Tests.Knowledge.Places;

/// <summary>From where a resident writes.</summary>
public sealed class PlaceDirectoryTests
{
    private readonly PlaceDirectory _places = RealContent.Knowledge.Places;

    [Theory]
    [InlineData("ich wohne in Kölleda", "Kölleda")]
    [InlineData("komm aus grossbrembach", "Großbrembach")]
    [InlineData("Soemmerda", "Sömmerda")]
    [InlineData("hab kein geld wohn in sommerda", "Sömmerda")]
    [InlineData("So\u0308mmerda", "Sömmerda")]
    [InlineData("WEISSENSEE", "Weißensee")]
    [InlineData("in Gangloffsoemmern ist kein arzt", "Gangloffsömmern")]
    [InlineData("Eßleben-Teutleben", "Eßleben-Teutleben")]
    [InlineData("bin aus Teutleben", "Eßleben-Teutleben")]
    [InlineData("nöda", "Nöda")]
    [InlineData("wohne in nöda", "Nöda")]
    public void Find_AnyUsualSpelling_IsThePlace(string text, string place) => Assert.Equal(place, _places.Find(text)?.Name);

    [Theory]
    [InlineData("Buttstedt", "Buttstädt")]
    [InlineData("wir wohnen in Sömerda", "Sömmerda")]
    [InlineData("bei Köleda", "Kölleda")]
    [InlineData("Gebsee", "Gebesee")]
    [InlineData("Strausfurt", "Straußfurt")]
    [InlineData("Kindlebrück", "Kindelbrück")]
    [InlineData("ich wohne in Büchl", "Büchel")]
    public void Find_OneWrongLetter_IsThePlace(string text, string place) => Assert.Equal(place, _places.Find(text)?.Name);

    [Theory]
    [InlineData("Ich will einen Termin buchen")]
    [InlineData("wir brauchen Bücher für die Schule")]
    [InlineData("das steht in Büchern")]
    [InlineData("ich wohne im Landkreis Sömmerda")]
    [InlineData("das Jobcenter Sömmerda antwortet nicht")]
    [InlineData("Mein Name ist Ollendorf")]
    [InlineData("Frau Vogelsberg hat angerufen")]
    [InlineData("Ich heiße Anna Büchel")]
    [InlineData("Weißenseer Straße 12")]
    [InlineData("Wie komme ich nach Sömmerda?")]
    [InlineData("im Sommer da war alles gut")]
    [InlineData("Ich komme aus Erfurt")]
    [InlineData("ich wohne nicht mehr in Sömmerda")]
    [InlineData("ich wohnen nicht Sömmerda, ich wohnen Dorf daneben")]
    [InlineData("meine mail ist anna.vogelsberg@example.de")]
    [InlineData("")]
    public void Find_NoPlaceWhereSomebodyLives_IsNothing(string text) => Assert.Null(_places.Find(text));

    [Theory]
    [InlineData("Ich arbeite in Sömmerda und wohne in Beichlingen", "Beichlingen")]
    [InlineData("Von Beichlingen nach Sömmerda fährt kein Bus", "Beichlingen")]
    [InlineData("Kölleda, Ortsteil Großmonra", "Großmonra")]
    [InlineData("Großmonra bei Kölleda", "Großmonra")]
    [InlineData("Frau Büchel aus Gebesee", "Gebesee")]
    [InlineData("das Geld reicht nicht. großrudestedt", "Großrudestedt")]
    [InlineData("das geld reicht nicht großrudestedt", "Großrudestedt")]
    [InlineData("ich kann nicht mehr, Kölleda", "Kölleda")]
    [InlineData("nicht Kölleda, ich wohne in Weißensee", "Weißensee")]
    [InlineData("99610 Vogelsberg", "Vogelsberg")]
    [InlineData("ich wohn doch nicht in kölleda sondern in weißensee", "Weißensee")]
    [InlineData("nein nicht nach sömmerda, ich komm lieber in kölleda zu euch", "Kölleda")]
    public void Find_SeveralNames_IsWhereThePersonLives(string text, string place) => Assert.Equal(place, _places.Find(text)?.Name);

    [Theory]
    [InlineData("Meine Postleitzahl ist 99610.", "Sömmerda")]
    [InlineData("99625", "Kölleda")]
    [InlineData("99189", "Gebesee")]
    [InlineData("99634", "Straußfurt")]
    [InlineData("06578", "Kindelbrück")]
    [InlineData("99628", "Buttstädt")]
    public void Find_Postcode_IsItsMainPlace(string text, string place) => Assert.Equal(place, _places.Find(text)?.Name);

    [Theory]
    [InlineData("99195")]
    [InlineData("99198")]
    public void Find_PostcodeOfVillagesOnly_IsOneOfThem(string code) =>
        Assert.Contains(_places.Find(code), _places.WithPostalCode(code));

    [Theory]
    [InlineData("Ich schulde 99610 Euro")]
    [InlineData("Tel. 03634 99610")]
    [InlineData("10115 Berlin")]
    public void Find_OtherNumber_IsNothing(string text) => Assert.Null(_places.Find(text));

    [Fact]
    public void Find_EachPlaceByItsOwnName_IsThePlace() =>
        Assert.All(_places.Places, place => Assert.Equal(place, _places.Find($"Ich wohne in {place.Name}.")));

    [Fact]
    public void Locality_KnowsItsMunicipality() =>
        Assert.Equal("Kölleda", _places.MunicipalityOf(_places.FindByName("Beichlingen")!).Name);

    [Theory]
    [InlineData("Sömmerda", "Kölleda", 9, 10)]
    [InlineData("Gebesee", "Rastenberg", 33, 36)]
    [InlineData("Kölleda", "Kölleda", 0, 0)]
    public void Distance_IsThatOfTheMap(string from, string to, double least, double most) =>
        Assert.InRange(Distance.Kilometres(_places.FindByName(from)!, _places.FindByName(to)!), least, most);
}
