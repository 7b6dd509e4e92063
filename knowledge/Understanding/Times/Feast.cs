namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>A day of the year that people call by its name.</summary>
internal enum Feast
{
    NewYear,
    Epiphany,
    Valentine,
    WomensDay,
    CarnivalMonday,
    AshWednesday,
    MaundyThursday,
    GoodFriday,
    Easter,
    EasterSunday,
    EasterMonday,
    MayDay,
    Ascension,
    Whitsun,
    WhitSunday,
    WhitMonday,
    ChildrensDay,
    GermanUnity,
    Reformation,
    Martinmas,
    Repentance,
    Advent,
    Nicholas,
    ChristmasEve,
    Christmas,
    ChristmasDay,
    BoxingDay,
    NewYearsEve,
}
