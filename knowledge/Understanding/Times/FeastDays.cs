using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The days of a feast in a year.</summary>
internal static class FeastDays
{
    /// <summary>In order.</summary>
    public static IReadOnlyList<LocalDate> Of(Feast feast, int year)
    {
        var easter = Easter.Sunday(year);
        return feast switch
        {
            Feast.NewYear => [new LocalDate(year, 1, 1)],
            Feast.Epiphany => [new LocalDate(year, 1, 6)],
            Feast.Valentine => [new LocalDate(year, 2, 14)],
            Feast.WomensDay => [new LocalDate(year, 3, 8)],
            Feast.CarnivalMonday => [easter.PlusDays(-48)],
            Feast.AshWednesday => [easter.PlusDays(-46)],
            Feast.MaundyThursday => [easter.PlusDays(-3)],
            Feast.GoodFriday => [easter.PlusDays(-2)],
            Feast.Easter => [easter, easter.PlusDays(1)],
            Feast.EasterSunday => [easter],
            Feast.EasterMonday => [easter.PlusDays(1)],
            Feast.MayDay => [new LocalDate(year, 5, 1)],
            Feast.Ascension => [easter.PlusDays(39)],
            Feast.Whitsun => [easter.PlusDays(49), easter.PlusDays(50)],
            Feast.WhitSunday => [easter.PlusDays(49)],
            Feast.WhitMonday => [easter.PlusDays(50)],
            Feast.ChildrensDay => [new LocalDate(year, 9, 20)],
            Feast.GermanUnity => [new LocalDate(year, 10, 3)],
            Feast.Reformation => [new LocalDate(year, 10, 31)],
            Feast.Martinmas => [new LocalDate(year, 11, 11)],
            Feast.Repentance => [new LocalDate(year, 11, 23).Previous(IsoDayOfWeek.Wednesday)],
            Feast.Advent => [.. Enumerable.Range(0, 4).Select(week => Sunday(year).PlusDays(7 * week))],
            Feast.Nicholas => [new LocalDate(year, 12, 6)],
            Feast.ChristmasEve => [new LocalDate(year, 12, 24)],
            Feast.Christmas => [new LocalDate(year, 12, 25), new LocalDate(year, 12, 26)],
            Feast.ChristmasDay => [new LocalDate(year, 12, 25)],
            Feast.BoxingDay => [new LocalDate(year, 12, 26)],
            _ => [new LocalDate(year, 12, 31)],
        };
    }

    // The first Sunday of Advent.
    private static LocalDate Sunday(int year) => new LocalDate(year, 12, 25).Previous(IsoDayOfWeek.Sunday).PlusDays(-21);
}
