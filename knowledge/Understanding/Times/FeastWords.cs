namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The names of days of the year.</summary>
internal static class FeastWords
{
    /// <summary>Sense, value and the spellings, parted by spaces.</summary>
    public static (WordSense Sense, int Value, string Spellings)[] All { get; } =
    [
        Name(Times.Feast.NewYear, "neujahr neujahrstag"),
        Name(Times.Feast.Epiphany, "dreikönig dreikönigstag"),
        Name(Times.Feast.Valentine, "valentinstag"),
        Name(Times.Feast.WomensDay, "frauentag"),
        Name(Times.Feast.CarnivalMonday, "rosenmontag"),
        Name(Times.Feast.AshWednesday, "aschermittwoch"),
        Name(Times.Feast.MaundyThursday, "gründonnerstag"),
        Name(Times.Feast.GoodFriday, "karfreitag"),
        Name(Times.Feast.Easter, "ostern osterfeiertage osterfeiertagen"),
        Name(Times.Feast.EasterSunday, "ostersonntag"),
        Name(Times.Feast.EasterMonday, "ostermontag"),
        Name(Times.Feast.MayDay, "maifeiertag"),
        Name(Times.Feast.Ascension, "himmelfahrt christihimmelfahrt männertag herrentag vatertag"),
        Name(Times.Feast.Whitsun, "pfingsten pfingstfeiertage"),
        Name(Times.Feast.WhitSunday, "pfingstsonntag"),
        Name(Times.Feast.WhitMonday, "pfingstmontag"),
        Name(Times.Feast.ChildrensDay, "weltkindertag kindertag"),
        Name(Times.Feast.GermanUnity, "einheitstag"),
        Name(Times.Feast.Reformation, "reformationstag halloween"),
        Name(Times.Feast.Martinmas, "martinstag martini"),
        Name(Times.Feast.Advent, "advent adventssonntag"),
        Name(Times.Feast.Nicholas, "nikolaus nikolaustag nicolaus niklaus"),
        Name(Times.Feast.ChristmasEve, "heiligabend heilichabend heiligabent weihnachtsabend"),
        Name(Times.Feast.Christmas, "weihnachten weihnacht weihnachtsfeiertage weihnachtsfeiertagen weihnachtstage weihnachtstagen"),
        Name(Times.Feast.ChristmasDay, "weihnachtstag weihnachtsfeiertag"),
        Name(Times.Feast.NewYearsEve, "silvester"),
    ];

    private static (WordSense, int, string) Name(Feast feast, string spellings) => (WordSense.Feast, (int)feast, spellings);
}
