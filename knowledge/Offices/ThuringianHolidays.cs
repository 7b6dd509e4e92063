using NodaTime;

namespace ThinkaLotse.Knowledge.Offices;

/// <summary>The eleven days on which offices in Thuringia are closed by law: § 2 Abs. 1 ThürFGtG of 21 December 1994 (GVBl. S. 1221), last changed on 19 March 2019 (GVBl. S. 22). Fronleichnam counts in parts of the Eichsfeld only, not in this county.</summary>
public static class ThuringianHolidays
{
    private static readonly HashSet<AnnualDate> _fixed =
    [
        new(1, 1), // Neujahrstag
        new(5, 1), // 1. Mai
        new(9, 20), // Weltkindertag
        new(10, 3), // Tag der Deutschen Einheit
        new(10, 31), // Reformationstag
        new(12, 25), // erster Weihnachtsfeiertag
        new(12, 26), // zweiter Weihnachtsfeiertag
    ];

    private static readonly HashSet<int> _daysAfterEaster =
    [
        -2, // Karfreitag
        1, // Ostermontag
        39, // Christi Himmelfahrt
        50, // Pfingstmontag
    ];

    /// <summary>Whether the day is a holiday; the rules are those in force since 2019.</summary>
    public static bool Contains(LocalDate day) =>
        _fixed.Contains(new AnnualDate(day.Month, day.Day))
        || _daysAfterEaster.Contains(Period.DaysBetween(EasterSunday(day.Year), day));

    /// <summary>Gauss's rule in the form of Meeus, Jones and Butcher, valid for every Gregorian year.</summary>
    internal static LocalDate EasterSunday(int year)
    {
        int moon = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int moonCorrection = ((8 * century) + 13) / 25;
        int epact = ((19 * moon) + century - (century / 4) - moonCorrection + 15) % 30;
        int weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        int late = (moon + (11 * epact) + (22 * weekday)) / 451;
        int days = epact + weekday - (7 * late) + 114;
        return new LocalDate(year, days / 31, (days % 31) + 1);
    }
}
