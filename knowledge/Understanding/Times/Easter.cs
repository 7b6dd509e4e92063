using NodaTime;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The date of Easter Sunday, on which half of the movable feasts hang.</summary>
internal static class Easter
{
    /// <summary>Anonymous Gregorian computus (Meeus, Jones, Butcher).</summary>
    public static LocalDate Sunday(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = ((8 * century) + 13) / 25;
        int epact = ((19 * golden) + century - (century / 4) - moonCorrection + 15) % 30;
        int toSunday = (32 + (2 * (century % 4)) + (2 * (yearOfCentury / 4)) - epact - (yearOfCentury % 4)) % 7;
        int lateMoon = (golden + (11 * epact) + (22 * toSunday)) / 451;
        int day = epact + toSunday - (7 * lateMoon) + 114;
        return new LocalDate(year, day / 31, (day % 31) + 1);
    }
}
